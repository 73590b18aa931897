package org.yizhengtong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("years: the account of years")
class YearsTests {
    private static final String YANTAI = "years --place 370600 --on 2012-03-01 --history -";
    private static final String AWAY = """
            - { on: 2010-03-01, event: registered, place: "370602" }
            - { on: 2011-03-01, event: left }
            - { on: 2011-06-01, event: returned }
            """;

    @Test
    void the_run_all_days_and_each_gap_with_its_reason() {
        var ran = Ran.typing(AWAY, YANTAI);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("Current unbroken run    274 days  since 1 June 2011")
                .contains("All days that count     639 days")
                .contains("Days that do not count  92 days")
                .contains("-  2011-03-01  2011-05-31  away from here");
    }

    @Test
    void the_same_in_chinese() {
        assertThat(Ran.typing(AWAY, YANTAI + " --lang zh").out())
                .contains("现在连续住了")
                .contains("离开了这里");
    }

    @Test
    void json_follows_the_published_schema() throws IOException {
        var ran = Ran.typing(AWAY, YANTAI + " --json");
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../docs/schema/years.schema.json")));
        assertThat(schema.validate(ran.out(), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(ran.out().replace("run_days", "runDays"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(ran.out()).contains("\"run_since\": \"2011-06-01\"").contains("\"window\": null");
    }

    @Test
    void a_place_may_be_named() {
        assertThat(Ran.typing(AWAY, "years --place 烟台市 --on 2012-03-01 --history -")
                        .out())
                .startsWith("370600 ");
        assertThat(Ran.typing(AWAY, "years --place 东区 --on 2012-03-01 --history -")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void a_history_that_cannot_be_is_told_with_line_and_caret() {
        var ran = Ran.typing("- { on: 2010-03-01, event: left }\n", YANTAI);
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith("yizhengtong: standard input:1: left on 2010-03-01: nobody is registered yet")
                .contains("^");
        assertThat(Ran.typing("- { on: 2010-03-01, event: gone }", YANTAI).err())
                .contains("\"gone\" is not an event; there are: registered, moved");
        assertThat(Ran.of("years --place 370600 --history nowhere.yaml").err())
                .contains("there is no file nowhere.yaml");
        assertThat(Ran.typing(AWAY, YANTAI + " --reading LAPSE=reset").err()).contains("there is no reading LAPSE");
    }
}
