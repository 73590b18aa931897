package org.yizhengtong.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhengtong.policy.SampleFolder;

@DisplayName("The least and the most that may be written")
class LeastAndMostTests {
    private static final Path WHOLE = Path.of("src/test/resources/packs");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest(name = "{2}, not {3}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            city.yaml       | number: 15                        | number: 1    | number: 0    | a limit is 1 to 3650 days
            city.yaml       | number: 15                        | number: 3650 | number: 3651 | a limit is 1 to 3650 days
            city.yaml       | day, values: [{ from: 2012-01-01, value: 30  | year, values: [{ from: 2012-01-01, value: 200   | year, values: [{ from: 2012-01-01, value: 201   | 201 is too large; a figure in years is at most 200
            city.yaml       | day, values: [{ from: 2012-01-01, value: 30  | month, values: [{ from: 2012-01-01, value: 2400 | month, values: [{ from: 2012-01-01, value: 2401 | 2401 is too large; a figure in months is at most 2400
            city.yaml       | values: [{ from: 2012-01-01, value: 30 | values: [{ from: 2012-01-01, value: 999999999 | values: [{ from: 2012-01-01, value: 1000000000 | 1000000000 is too large; a figure in days is at most 999999999
            city.yaml       | score: 3.5                        | score: 0     | score: -1    | most caps what is given; an item that takes points off has none
            city.yaml       | per: 12                           | per: 1       | per: 0       | a step is made of one or more
            city.yaml       | window: 30 day                    | window: 999 day | window: 1000 day | write a length of time as 30 day, 1 month or 1 year
            vocabulary.yaml | 住在哪里？                         | 一二三四五六七八九十一二三四五六七八九？ | 一二三四五六七八九十一二三四五六七八九十？ | a question has at most 20 Chinese characters
            vocabulary.yaml | not_before: [resident.birth_date] | not_before: [] | not_before: [home.kind] | a day is not before another day: home.kind is none
            vocabulary.yaml | not_before: [resident.birth_date] | not_before: [resident.birth_date] | not_before: [resident.birth] | a day is not before another day: resident.birth is none
            vocabulary.yaml | { type: int,                      | { type: int, not_before: [], | { type: int, not_before: [residence.since], | a day is not before another day: residence.since is none
            vocabulary.yaml | "false"                           | "true"       | "perhaps"    | choose yes or no
            vocabulary.yaml | strength: seen                    | strength: said | strength: heard | a strength is said, seen or confirmed
            city.yaml       | unit: working_day                 | unit: day    | unit: week   | a limit counts in working_day or day
            city.yaml       | status: draft                     | status: announced | status: planned | a status is announced, draft, later, in_force or repealed
            """)
    void on_both_sides(String file, String old, String good, String bad, String wanted) throws IOException {
        assertThat(SampleFolder.copied(WHOLE, folder)
                        .changed(file, old, good)
                        .read()
                        .packs())
                .hasSize(2);
        var refusal = SampleFolder.copied(WHOLE, folder).changed(file, old, bad).refused();
        assertThat(refusal.said()).matches("packs/" + file + ":\\d+: .*").contains(wanted);
    }

    @Test
    void a_file_of_just_one_megabyte_is_read() throws IOException {
        var sample = SampleFolder.copied(WHOLE, folder);
        var text = sample.text("services.yaml");
        var most = text + "#".repeat(1_000_000 - text.getBytes(StandardCharsets.UTF_8).length);
        assertThat(sample.with("services.yaml", most).read().services()).hasSize(1);
        assertThat(sample.with("services.yaml", most + "#").refused().said())
                .isEqualTo("packs/services.yaml:1: the file is larger than 1 MB; split it into several packs");
    }

    @Test
    void a_history_of_just_two_thousand_events_is_read() {
        var one = "- { on: 2016-02-15, event: left }\n";
        assertThat(HistoryFile.read("h.yaml", one.repeat(2_000)).events()).hasSize(2_000);
    }

    @Test
    void a_person_s_file_of_just_a_hundred_thousand_characters_is_read() {
        var reader = new FactsFile(PackFolder.read(WHOLE).vocabulary());
        var fact = "work.contract: true\n";
        assertThat(reader.read("p.yaml", fact + "#".repeat(100_000 - fact.length()))
                        .all())
                .hasSize(1);
    }
}
