package org.yizhengtong.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhengtong.policy.SampleFolder;

@DisplayName("Two packs of one place do not state one rule for the same days")
class OverlapTests {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest(name = "earlier {0}, its rule {1}; later {2}, its rule {3}")
    @CsvSource(delimiter = '|', textBlock = """
            from: 2010-01-01, to: 2015-12-31 |                  | from: 2016-01-01                 |
            from: 2010-01-01                 | to: 2015-12-31   | from: 2016-01-01                 |
            from: 2010-01-01, to: 2015-12-31 | to: 2014-12-31   | from: 2015-01-01                 |
            from: 2010-01-01, to: 2014-12-31 | to: 2015-12-31   | from: 2015-01-01                 |
            from: 2010-01-01, to: 2015-12-31 |                  | from: 2012-01-01                 | from: 2016-01-01
            from: 2010-01-01, to: 2015-12-31 |                  | from: 2016-01-01                 | from: 2015-01-01
            from: 2016-01-01                 |                  | from: 2010-01-01, to: 2015-12-31 |
            from: 2016-01-01                 |                  | from: 2010-01-01                 | to: 2015-12-31
            from: 2016-01-01                 |                  | from: 2010-01-01, to: 2017-12-31 | to: 2015-12-31
            from: 2010-01-01                 | from: 2016-01-01 | from: 2010-01-01, to: 2015-12-31 |
            from: 2016-01-01                 | from: 2015-01-01 | from: 2010-01-01, to: 2015-12-31 |
            """)
    void one_may_follow_the_other(String earlier, @Nullable String its, String later, @Nullable String rule)
            throws IOException {
        assertThat(packs(pack("old", earlier, its), pack("new", later, rule))
                        .read()
                        .packs())
                .hasSize(2);
    }

    @ParameterizedTest(name = "earlier {0}, its rule {1}; later {2}, its rule {3}")
    @CsvSource(delimiter = '|', textBlock = """
            from: 2010-01-01                 |                  | from: 2016-01-01                 |
            from: 2010-01-01, to: 2016-01-01 |                  | from: 2016-01-01                 |
            from: 2010-01-01                 | to: 2016-01-01   | from: 2016-01-01                 |
            from: 2010-01-01, to: 2017-12-31 | to: 2016-01-01   | from: 2016-01-01                 |
            from: 2010-01-01, to: 2016-01-01 |                  | from: 2012-01-01                 | from: 2016-01-01
            from: 2016-01-01                 |                  | from: 2010-01-01, to: 2016-01-01 |
            from: 2016-01-01                 |                  | from: 2010-01-01                 | to: 2016-01-01
            from: 2010-01-01                 | from: 2015-12-31 | from: 2010-01-01, to: 2015-12-31 |
            """)
    void not_even_one_day_is_stated_twice(String earlier, @Nullable String its, String later, @Nullable String rule)
            throws IOException {
        var refusal = packs(pack("old", earlier, its), pack("new", later, rule)).refused();
        assertThat(refusal.said())
                .matches("packs/new.yaml:\\d+: .*")
                .endsWith("the dates overlap: old states permit for the same place and days;"
                        + " end one of them, or name old under amends");
        assertThat(refusal.at()).startsWith("permit");
    }

    @Test
    void unless_the_later_says_that_it_amends_the_earlier() throws IOException {
        var old = pack("old", "from: 2010-01-01", null);
        var amending = pack("new", "from: 2016-01-01, amends: [old]", null);
        assertThat(packs(old, amending).read().packs()).hasSize(2);
    }

    @Test
    void another_rule_is_no_matter() throws IOException {
        var old = pack("old", "from: 2010-01-01", null);
        var other = pack("new", "from: 2016-01-01", null).replace("id: permit", "id: another");
        assertThat(packs(old, other).read().packs()).hasSize(2);
    }

    @Test
    void nor_is_the_same_rule_in_another_place() throws IOException {
        var old = pack("old", "from: 2010-01-01", null);
        var elsewhere = pack("new", "from: 2016-01-01", null).replace("620100", "620200");
        assertThat(packs(old, elsewhere).read().packs()).hasSize(2);
    }

    private SampleFolder packs(String old, String later) throws IOException {
        return SampleFolder.copied(Path.of("src/test/resources/packs"), folder)
                .with("packs.yaml", "packs: [old.yaml, new.yaml]")
                .with("old.yaml", old)
                .with("new.yaml", later);
    }

    private static String pack(String id, String days, @Nullable String itsDays) {
        return """
                pack: %s
                place: "620100"
                title: { zh: 样例, en: Sample }
                status: in_force
                %s
                sources:
                  law: { title: { zh: 样例法, en: Sample Law }, status: in_force }
                rules:
                  - id: permit
                    for: permit
                    asks: { zh: 签合同了吗, en: "A contract?" }
                    cite: law 1
                    confidence: A
                    when: work.contract
                    then: entitled
                    %s
                """.formatted(id, days.replace(", ", "\n"), itsDays == null ? "" : itsDays);
    }
}
