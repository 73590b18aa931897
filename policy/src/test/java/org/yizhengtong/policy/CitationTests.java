package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A provision (条款) is said as people say it")
class CitationTests {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "27, 第27条, art. 27",
        "27(1), 第27条第1款, art. 27(1)",
        "33(2)(5), 第33条第2款第5项, art. 33(2)(5)",
        "(4), 第4项, item 4",
        "附则, 附则, 附则",
        "'', '', ''"
    })
    void article(String provision, String zh, String en) {
        assertThat(cite(provision).article()).isEqualTo(new Text(zh, en));
    }

    @ParameterizedTest
    @CsvSource({"27(1), 某办法 第27条第1款, 'Some Measures art. 27(1)'", "'', 某办法, Some Measures"})
    void line(String provision, String zh, String en) {
        assertThat(cite(provision).line()).isEqualTo(new Text(zh, en));
    }

    private static Citation cite(String provision) {
        return new Citation("measures", provision, new Text("某办法", "Some Measures"), null, Status.IN_FORCE, null, null);
    }
}
