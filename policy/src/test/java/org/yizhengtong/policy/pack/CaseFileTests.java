package org.yizhengtong.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhengtong.policy.BadPack;
import org.yizhengtong.policy.Origin;
import org.yizhengtong.policy.PackCase;
import org.yizhengtong.policy.Policy;
import org.yizhengtong.policy.years.YearsCase;

@DisplayName("Files of cases are read as they are written, or refused with file, line and caret")
class CaseFileTests {
    private static final String CASE = """
            - case: "27 all that a case can say"
              for: settlement
              place: "620102"
              on: 2012-03-01
              law_on: 2012-02-01
              given: { residence.since: 2004-01-01, work.contract: true, insurance.months: 12 }
              not_known: [home.kind]
              readings: { DAY_COUNT: first_day_counted }
              figures: { sample-city/insured: 24 }
              finds: not_yet
              outcome: entitled
              from: 2013-01-01
              until: 2014-01-01
              points: "60"
              ask: [home.kind, work.contract]
              flags: [PLAN_NOT_LAW]
              missing: [[work.contract], [home.kind, insurance.months]]
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/engine"))) {
            for (var file : files.toList()) Files.copy(file, folder.resolve(file.getFileName()));
        }
        Files.writeString(folder.resolve("nation.cases.yaml"), "[]");
        Files.writeString(folder.resolve("sample-city.cases.yaml"), CASE);
    }

    private List<PackCase> read() {
        return new CaseReader(Policy.read(folder).vocabulary()).read(folder);
    }

    @Test
    void everything_a_case_says_is_read() {
        assertThat(read()).hasSize(1);
        var one = read().get(0);
        var inquiry = one.inquiry();
        assertThat(one.name()).isEqualTo("27 all that a case can say");
        assertThat(one.pack()).isEqualTo("sample-city.yaml");
        assertThat(one.subject()).isEqualTo("settlement");
        assertThat(inquiry.place()).isEqualTo("620102");
        assertThat(inquiry.on()).isEqualTo("2012-03-01");
        assertThat(inquiry.lawOn()).isEqualTo("2012-02-01");
        assertThat(inquiry.facts().all().keySet())
                .containsExactlyInAnyOrder("residence.since", "work.contract", "insurance.months");
        assertThat(inquiry.facts().get("insurance.months").orElseThrow().value())
                .isEqualTo(12L);
        assertThat(inquiry.facts().get("work.contract").orElseThrow().origin()).isEqualTo(Origin.SAID);
        assertThat(inquiry.notKnown()).containsExactly("home.kind");
        assertThat(inquiry.readings()).isEqualTo(Map.of("DAY_COUNT", "first_day_counted"));
        assertThat(one.figures()).isEqualTo(Map.of("sample-city/insured", 24L));
        assertThat(one.finds())
                .isEqualTo(Map.of(
                        "answer", "not_yet",
                        "outcome", "entitled",
                        "from", "2013-01-01",
                        "until", "2014-01-01",
                        "points", "60"));
        assertThat(one.ask()).containsExactly("home.kind", "work.contract");
        assertThat(one.flags()).containsExactly("PLAN_NOT_LAW");
        assertThat(one.missing()).isEqualTo(Set.of(Set.of("work.contract"), Set.of("home.kind", "insurance.months")));
    }

    @Test
    void what_a_case_leaves_out_is_that_of_its_pack() throws IOException {
        Files.writeString(
                folder.resolve("sample-city.cases.yaml"),
                "- { case: short, for: settlement, on: 2012-03-01, finds: ask }");
        var one = read().get(0);
        assertThat(one.inquiry().place()).isEqualTo("620100");
        assertThat(one.inquiry().lawOn()).isEqualTo("2012-03-01");
        assertThat(one.inquiry().facts().all()).isEmpty();
        assertThat(one.finds()).isEqualTo(Map.of("answer", "ask"));
        assertThat(one.figures()).isEmpty();
        assertThat(one.missing()).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            insurance.months: 12 | insurance.months: many | :6: | 0 to 720
            insurance.months: 12 | insurance.moths: 12 | :6: | there is no such fact
            finds: not_yet | find: not_yet | :10: | find
            on: 2012-03-01 | on: 2012-02-30 | :4: | 2012-02-30
            insured: 24 | insured: two | :9: | two
            """)
    void refused(String written, String changed, String line, String words) throws IOException {
        Files.writeString(folder.resolve("sample-city.cases.yaml"), CASE.replace(written, changed));
        assertThatThrownBy(this::read)
                .isInstanceOf(BadPack.class)
                .hasMessageContaining("packs/sample-city.cases.yaml" + line)
                .hasMessageContaining(words)
                .hasMessageContaining("^");
    }

    @Test
    void two_cases_of_one_name_are_refused() throws IOException {
        Files.writeString(folder.resolve("sample-city.cases.yaml"), CASE + CASE);
        assertThatThrownBy(this::read).isInstanceOf(BadPack.class).hasMessageContaining("is used twice");
    }

    @Test
    void a_pack_without_cases_is_refused() throws IOException {
        Files.delete(folder.resolve("sample-city.cases.yaml"));
        assertThatThrownBy(this::read)
                .isInstanceOf(BadPack.class)
                .hasMessageContaining("this pack has no cases; write sample-city.cases.yaml");
    }

    @Test
    void everything_a_case_of_the_account_says_is_read() throws IOException {
        years("""
                - case: "10 all that it can say"
                  place: "620100"
                  on: 2012-03-01
                  readings: { LAPSE_READING: reset }
                  history: [{ on: 2010-01-01, event: registered }]
                  finds:
                    run_since: 2010-01-01
                    run_days: 790
                    cumulative_days: 791
                    gap_days: 3
                    status: valid
                    window: [2012-01-01, 2012-01-31]
                    gaps: [{ from: 2011-01-01, to: 2011-01-03, reason: left }, { from: 2012-01-01, reason: suspended }]
                    counted: [{ from: 2010-01-01, to: 2010-12-31, why: registered }]
                    notes: [BOTH]
                """);
        var one = read(folder).get(0);
        assertThat(one.name()).isEqualTo("10 all that it can say");
        assertThat(one.place()).isEqualTo("620100");
        assertThat(one.on()).isEqualTo(LocalDate.parse("2012-03-01"));
        assertThat(one.readings()).isEqualTo(Map.of("LAPSE_READING", "reset"));
        assertThat(one.history().events()).hasSize(1);
        assertThat(one.finds())
                .isEqualTo(Map.of(
                        "run_since", "2010-01-01",
                        "run_days", "790",
                        "cumulative_days", "791",
                        "gap_days", "3",
                        "status", "valid",
                        "window", "[2012-01-01, 2012-01-31]",
                        "gaps", "[2011-01-01 to 2011-01-03 left, 2012-01-01 to nothing suspended]",
                        "counted", "[2010-01-01 to 2010-12-31 registered]",
                        "notes", "[BOTH]"));
    }

    @Test
    void a_window_may_be_none_and_has_two_days_otherwise() throws IOException {
        var none = "- { case: a, place: \"620100\", on: 2012-03-01, history: [], finds: { window: nothing } }";
        years(none);
        assertThat(read(folder).get(0).finds()).isEqualTo(Map.of("window", "nothing"));
        years(none.replace("nothing", "[2012-03-01]"));
        assertThatThrownBy(() -> read(folder))
                .isInstanceOf(BadPack.class)
                .hasMessageContaining("years.cases.yaml:1:")
                .hasMessageContaining("a window is [first day, last day], or nothing");
    }

    @Test
    void a_folder_without_cases_of_the_account_has_none() {
        assertThat(read(folder)).isEmpty();
    }

    private void years(String text) throws IOException {
        Files.writeString(folder.resolve(YearsCaseReader.NAME), text);
    }

    private static List<YearsCase> read(Path folder) {
        return YearsCaseReader.read(folder);
    }
}
