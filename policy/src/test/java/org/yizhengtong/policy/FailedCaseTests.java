package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A case that fails says what was found and what it wanted")
class FailedCaseTests {
    private static final LocalDate DAY = LocalDate.parse("2012-03-01");
    private static final Facts NEWCOMER =
            Sample.facts("residence.registered_since", "2012-01-01", "work.contract", "true");
    private static final Facts PUPIL = Sample.facts("permit.kind", "residence", "resident.birth_date", "2000-05-01");

    private static PackCase wants(String subject, Facts facts, Map<String, String> finds, String... ask) {
        return new PackCase(
                "the case",
                "sample-city",
                subject,
                new Inquiry("620100", DAY, DAY, facts, Set.of()),
                Map.of(),
                finds,
                List.of(ask),
                List.of(),
                Set.of());
    }

    private static List<String> failures(String subject, Facts facts, Map<String, String> finds, String... ask) {
        return CaseRun.of(Sample.policy(), wants(subject, facts, finds, ask)).failures();
    }

    @Test
    void of_the_answer() {
        assertThat(failures("permit", NEWCOMER, Map.of("answer", "yes"))).containsExactly("answer is not_yet, not yes");
    }

    @Test
    void of_the_outcome() {
        assertThat(failures("service/schooling", PUPIL, Map.of("answer", "yes", "outcome", "required")))
                .containsExactly("outcome is entitled, not required");
    }

    @Test
    void of_the_first_day() {
        assertThat(failures("permit", NEWCOMER, Map.of("from", "2012-07-02")))
                .containsExactly("from is 2012-07-01, not 2012-07-02");
    }

    @Test
    void of_the_last_day() {
        assertThat(failures("service/schooling", PUPIL, Map.of("until", "nothing")))
                .containsExactly("until is 2016-04-30, not nothing");
    }

    @Test
    void of_what_is_asked_and_in_which_order() {
        var without = PUPIL.without("permit.kind");
        var asked = Sample.find("2012-03-01", without).settlement().ask();
        assertThat(asked).containsExactly("residence.since");
        assertThat(failures("settlement", without, Map.of("answer", "ask"), "residence.since"))
                .isEmpty();
        assertThat(failures("settlement", without, Map.of("answer", "ask"))).isEmpty();
        assertThat(failures("settlement", without, Map.of("answer", "ask"), "home.kind"))
                .containsExactly("asks [residence.since], not [home.kind]");
    }

    @Test
    void a_case_that_holds_has_nothing_to_say() {
        var run = CaseRun.of(
                Sample.policy(), wants("service/schooling", PUPIL, Map.of("answer", "yes", "until", "2016-04-30")));
        assertThat(run.holds()).isTrue();
        assertThat(run.failures()).isEmpty();
        assertThat(run.found()).isNotNull();
    }

    @Test
    void a_case_of_a_place_without_a_pack_fails_with_the_words_that_refuse_it() {
        var elsewhere = new PackCase(
                "elsewhere",
                "sample-city",
                "permit",
                new Inquiry("110000", DAY, DAY, Facts.none(), Set.of()),
                Map.of(),
                Map.of("answer", "no"),
                List.of(),
                List.of(),
                Set.of());
        var run = CaseRun.of(Sample.policy(), elsewhere);
        assertThat(run.holds()).isFalse();
        assertThat(run.found()).isNull();
        assertThat(run.failures()).containsExactly("no pack covers 110000; there are packs for 620100 (sample-city)");
    }

    @Test
    void a_case_about_a_service_the_law_does_not_know_is_named() {
        var found = Sample.find("2012-03-01", PUPIL);
        var wants = wants("service/skating", PUPIL, Map.of("answer", "yes"));
        assertThatThrownBy(() -> wants.result(found))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no service/skating in the case");
    }
}
