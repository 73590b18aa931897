package org.yizhengtong.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhengtong.policy.SampleFolder;

@DisplayName("A rule that can apply to nobody is refused")
class ContradictionTests {
    private static final String NOBODY = "(work.contract && !work.contract)";
    private static final String FIGURES = """
            parameters:
              six: { means: { zh: 六, en: Six }, values: [{ from: 2012-01-01, value: 6, cite: rules 1 }] }
              seven: { means: { zh: 七, en: Seven }, values: [{ from: 2012-01-01, value: 7, cite: rules 1 }] }
              six_then_twelve: { means: { zh: 先六后十二, en: Six then twelve }, values: [{ from: 2012-01-01, value: 6, cite: rules 1 }, { from: 2014-01-01, value: 12, cite: rules 1 }] }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                NOBODY,
                "home.kind in ['own'] && home.kind in ['rented', 'shed']",
                "home.kind in ['own', 'rented'] && home.kind != 'own' && home.kind != 'rented'",
                "insurance.months > six && insurance.months <= six",
                "insurance.months >= six && insurance.months < six",
                "insurance.months > six && insurance.months < seven && work.contract",
                "insurance.months >= six_then_twelve && insurance.months < six",
                "DAY_COUNT == 'counted' && DAY_COUNT == 'not_counted'",
                "home.kind == 'own' && home.kind == 'rented' || " + NOBODY,
            })
    void nobody(String condition) throws IOException {
        refused(condition);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "home.kind in ['own', 'rented'] && home.kind != 'own'",
                "insurance.months > six && insurance.months <= seven",
                "insurance.months >= six && insurance.months <= six",
                "insurance.months >= six && insurance.months < seven",
                "insurance.months >= seven && insurance.months <= six_then_twelve",
                "insurance.months >= six_then_twelve && insurance.months <= six",
                "DAY_COUNT == 'counted' && DAY_COUNT == 'counted'",
                "DAY_COUNT == 'counted' && DAY_COUNT != 'not_counted'",
                NOBODY + " || home.kind == 'own'",
            })
    void somebody(String condition) throws IOException {
        assertThat(city(condition).read().packs()).hasSize(2);
    }

    @Test
    void two_hundred_and_fifty_six_ways_are_looked_at_and_with_more_it_is_taken_to_apply() throws IOException {
        refused(String.join(" || ", Collections.nCopies(256, NOBODY)));
        assertThat(city(String.join(" || ", Collections.nCopies(257, NOBODY)))
                        .read()
                        .packs())
                .hasSize(2);
    }

    @Test
    void so_they_are_where_each_of_some_choices_doubles_them() throws IOException {
        var choice = "(home.kind == 'own' || home.kind == 'rented')";
        refused(String.join(" && ", Collections.nCopies(8, choice)) + " && " + NOBODY);
        assertThat(city(String.join(" && ", Collections.nCopies(9, choice)) + " && " + NOBODY)
                        .read()
                        .packs())
                .hasSize(2);
    }

    private void refused(String condition) throws IOException {
        var refusal = city(condition).refused();
        assertThat(refusal.said())
                .matches("packs/city.yaml:\\d+: .*")
                .endsWith("this rule can never apply: its condition asks for things that exclude each other");
        assertThat(refusal.at()).isEqualTo(">-");
    }

    private SampleFolder city(String condition) throws IOException {
        return SampleFolder.copied(Path.of("src/test/resources/packs"), folder)
                .changed("city.yaml", "parameters:\n", FIGURES)
                .changed("city.yaml", "days(residence.since, on) >= stay", ">-\n      " + condition);
    }
}
