package org.yizhengtong.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhengtong.policy.SampleFolder;

@DisplayName("A pack knows what the packs of its place and of the places around it say")
class AroundTests {
    private static final String BY_FIGURE = "for: permit, when: insurance.months >= paid";
    private static final String BY_READING = "for: permit, when: BASIS == \"lived\"";
    private static final String BY_SERVICE = "for: service/housing, when: work.contract";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest(name = "what {0} says, {1} knows")
    @CsvSource({"CN, CN", "CN, 620000", "CN, 620100", "620000, 620100", "620100, 620100", "620000, 620000"})
    void known(String there, String here) throws IOException {
        for (var rule : new String[] {BY_FIGURE, BY_READING, BY_SERVICE}) {
            assertThat(packs(there, here, rule).read().packs().get(1).rules()).hasSize(1);
        }
    }

    @ParameterizedTest(name = "what {0} says, {1} does not know")
    @CsvSource({"620000, CN", "620100, 620000", "620200, 620100", "630000, 620100"})
    void not_known(String there, String here) throws IOException {
        assertThat(packs(there, here, BY_FIGURE).refused().said())
                .contains("\"paid\" is neither a fact of vocabulary.yaml nor a parameter of this pack");
        assertThat(packs(there, here, BY_READING).refused().said())
                .contains("\"BASIS\" is neither a fact of vocabulary.yaml nor a parameter of this pack");
        var refusal = packs(there, here, BY_SERVICE).refused();
        assertThat(refusal.said()).endsWith("there is no service housing in this pack");
        assertThat(refusal.at()).isEqualTo("service/housing");
    }

    @Test
    void a_service_all_packs_share_is_known_everywhere() throws IOException {
        assertThat(packs("620200", "620100", "for: service/library, when: work.contract")
                        .read()
                        .packs())
                .hasSize(2);
    }

    @Test
    void a_figure_of_the_same_name_has_the_same_unit() throws IOException {
        var sample = packs("CN", "620100", BY_FIGURE)
                .changed(
                        "here.yaml",
                        "rules:",
                        "parameters:\n"
                                + "  paid: { means: { zh: 年数, en: Years }, unit: year, values: [{ from: 2010-01-01, value: 1, cite: law 1 }] }\n"
                                + "rules:");
        assertThat(sample.refused().said()).endsWith("paid has another unit in there; choose another name");
        assertThat(sample.changed("here.yaml", "unit: year", "unit: month")
                        .read()
                        .packs())
                .hasSize(2);
    }

    @Test
    void no_two_packs_have_one_name() throws IOException {
        var refusal = packs("CN", "620100", BY_FIGURE)
                .changed("here.yaml", "pack: here", "pack: there")
                .refused();
        assertThat(refusal.said()).isEqualTo("packs/here.yaml:1: another pack is called there already");
        assertThat(refusal.at()).isEqualTo("there");
    }

    private SampleFolder packs(String there, String here, String rule) throws IOException {
        return SampleFolder.copied(Path.of("src/test/resources/packs"), folder)
                .with("packs.yaml", "packs: [there.yaml, here.yaml]")
                .with("there.yaml", head("there", there) + """
                        parameters:
                          paid: { means: { zh: 月数, en: Months }, unit: month, values: [{ from: 2010-01-01, value: 6, cite: law 1 }] }
                        readings:
                          BASIS:
                            point: { zh: 从哪天算, en: From which day }
                            follow: lived
                            values: { lived: { zh: 住下, en: lived }, registered: { zh: 登记, en: registered } }
                        services:
                          - { id: housing, name: { zh: 住房, en: Housing }, department: { zh: 住建局, en: Housing }, where: { zh: 窗口, en: the desk }, icon: house }
                        """)
                .with("here.yaml", head("here", here) + """
                        rules:
                          - id: one
                            asks: { zh: 行吗, en: "Well?" }
                            cite: law 1
                            confidence: A
                            then: entitled
                            %s
                        """.formatted(rule.replace(", ", "\n    ")));
    }

    private static String head(String id, String place) {
        return """
                pack: %s
                place: "%s"
                title: { zh: 样例, en: Sample }
                status: in_force
                from: 2010-01-01
                sources:
                  law: { title: { zh: 样例法, en: Sample Law }, status: in_force }
                """.formatted(id, place);
    }
}
