package org.yizhengtong.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhengtong.policy.SampleFolder;

@DisplayName("Of the steps of lateness on one day each reaches farther, and the last one however far")
class LateStepTests {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "within: 30 day; within: 31 day; flags: []",
                "within: 31 day; within: 2 month; within: 1 year; flags: []",
                "within: 30 day, to: 2015-12-31; to: 2015-12-31; within: 30 day, from: 2016-01-01; from: 2016-01-01",
                "within: 60 day, to: 2015-12-31; within: 30 day, from: 2016-01-01; flags: []",
                "to: 2015-12-31; from: 2016-01-01"
            })
    void stands(String steps) throws IOException {
        assertThat(city(steps).read().packs().get(1).continuity().late()).hasSize(steps.split(";").length);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            within: 30 day; within: 30 day; flags: []                 | this step can never apply: one before it reaches as far | within: 30 day
            within: 31 day; within: 30 day; flags: []                 | this step can never apply: one before it reaches as far | within: 30 day
            within: 31 day; within: 1 month; flags: []                | this step can never apply: one before it reaches as far | within: 1 month
            flags: []; within: 30 day                                 | this step can never apply: one before it reaches as far | within: 30 day
            to: 2016-01-01; from: 2016-01-01                          | this step can never apply: one before it reaches as far | from: 2016-01-01
            within: 30 day                                            | nothing says what is later still; add a step without within: | within: 30 day
            within: 30 day, to: 2015-12-31; from: 2016-01-01          | nothing says what is later still; add a step without within: | within: 30 day
            """)
    void refused(String steps, String wanted, String step) throws IOException {
        var refusal = city(steps).refused();
        assertThat(refusal.said()).matches("packs/city.yaml:\\d+: .*").endsWith(wanted);
        assertThat(refusal.at()).startsWith("{ run: new, cite: rules 22, confidence: A, " + step);
    }

    private SampleFolder city(String steps) throws IOException {
        var late = Arrays.stream(steps.split("; "))
                .map(step -> "    - { run: new, cite: rules 22, confidence: A, " + step + " }\n")
                .collect(Collectors.joining("", "  late:\n", ""));
        var sample = SampleFolder.copied(Path.of("src/test/resources/packs"), folder);
        var old = sample.text("city.yaml").replaceFirst("(?s).*\n(  late:\n.*)  moves_within:.*", "$1");
        return sample.changed("city.yaml", old, late);
    }
}
