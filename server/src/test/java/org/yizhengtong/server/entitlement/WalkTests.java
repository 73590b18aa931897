package org.yizhengtong.server.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.policy.FactKind;
import org.yizhengtong.policy.Finding;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.law.LawDesk;

@ServiceTest
@DisplayName("“What would I get?” asks only what can still change the result")
class WalkTests {
    @Autowired
    WalkDesk walk;

    @Autowired
    LawDesk law;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aThursday() {
        clock.set("2012-03-01T02:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void every_question_that_is_asked_can_change_the_result(long seed) {
        var people = new Random(seed);
        var answers = new LinkedHashMap<String, String>();
        for (var next = walk.next(answers); next.isPresent(); next = walk.next(answers)) {
            var fact = next.get();
            assertThat(answers).doesNotContainKey(fact);
            assertThat(outcomes(fact, answers)).as(fact + " after " + answers).hasSizeGreaterThan(1);
            var possible = possible(law.vocabulary().kind(fact));
            answers.put(fact, possible.get(people.nextInt(possible.size())));
        }
        assertThat(walk.find(answers).ask()).allMatch(answers::containsKey);
    }

    @Test
    void whoever_knows_nothing_still_reaches_a_result() {
        var answers = new LinkedHashMap<String, String>();
        for (var next = walk.next(answers); next.isPresent(); next = walk.next(answers)) {
            answers.put(next.get(), "not_known");
        }
        assertThat(answers).isNotEmpty();
        assertThat(walk.find(answers).permit().answer()).isEqualTo(Answer.ASK);
    }

    @Test
    void i_dont_know_counts_whatever_the_box_still_holds() {
        assertThat(walk.read(
                        "residence.intended_days",
                        Map.of("residence.intended_days", "abc", "not_known", "true"),
                        Map.of()))
                .isEqualTo("not_known");
        assertThat(walk.read("work.contract", Map.of("work.contract", "not_known"), Map.of()))
                .isEqualTo("not_known");
    }

    @ParameterizedTest
    @CsvSource({
        "residence.intended_days, '', problem.answer_missing",
        "residence.intended_days, -1, problem.fact",
        "residence.intended_days, 99999999999999999999, problem.fact",
        "resident.hukou_place, 370699, problem.unknown_division",
        "resident.hukou_place, somewhere, problem.fact",
        "residence.place, 370699999999, problem.unknown_division",
        "work.kind, astronaut, problem.fact",
        "work.contract, '', problem.answer_missing"
    })
    void what_cannot_be_the_answer_is_told(String fact, String typed, String key) {
        assertTold(fact, Map.of(fact, typed), key);
    }

    @ParameterizedTest
    @CsvSource({"2012, 2, 30", "2012, 13, 1", "1978, x, 3", "1978, 2, ''", "2012, 3, 2"})
    void an_impossible_day_and_a_day_to_come_are_told(String year, String month, String day) {
        var typed = Map.of("residence.since.year", year, "residence.since.month", month, "residence.since.day", day);
        assertTold("residence.since", typed, "problem.fact");
    }

    @Test
    void today_is_a_day_one_can_have_come() {
        var typed = Map.of("residence.since.year", "2012", "residence.since.month", "３", "residence.since.day", "1");
        assertThat(walk.read("residence.since", typed, Map.of())).isEqualTo("2012-03-01");
    }

    @Test
    void nobody_came_here_before_they_were_born() {
        var typed = Map.of("residence.since.year", "1990", "residence.since.month", "5", "residence.since.day", "1");
        assertThat(walk.read("residence.since", typed, Map.of("resident.birth_date", "1990-05-01")))
                .isEqualTo("1990-05-01");
        assertThatThrownBy(() -> walk.read("residence.since", typed, Map.of("resident.birth_date", "1990-05-02")))
                .isInstanceOfSatisfying(
                        FieldErrors.class,
                        wrong -> assertThat(wrong.errors())
                                .singleElement()
                                .satisfies(
                                        one -> assertThat(one.arguments().toString())
                                                .contains(
                                                        "\"Living here since\" (1 May 1990) lies before \"Date of birth\" (2 May 1990)")));
    }

    @Test
    void a_division_abolished_since_stays_a_place_of_hukou() {
        assertThat(walk.read("resident.hukou_place", Map.of("resident.hukou_place", "370684"), Map.of()))
                .isEqualTo("370684");
    }

    @Test
    void a_question_no_law_asks_is_not_there() {
        assertThatThrownBy(() -> walk.question("resident.religion")).isInstanceOf(NotFound.class);
    }

    private void assertTold(String fact, Map<String, String> typed, String key) {
        assertThatThrownBy(() -> walk.read(fact, typed, Map.of()))
                .isInstanceOfSatisfying(
                        FieldErrors.class,
                        wrong -> assertThat(wrong.errors()).singleElement().satisfies(one -> {
                            assertThat(one.field()).isEqualTo(fact);
                            assertThat(one.key()).isEqualTo(key);
                        }));
    }

    /** What comes out for each answer there is: the results, and what would be asked after. */
    private HashSet<List<Object>> outcomes(String fact, Map<String, String> answers) {
        var outcomes = new HashSet<List<Object>>();
        for (var one : possible(law.vocabulary().kind(fact))) {
            var with = new LinkedHashMap<>(answers);
            with.put(fact, one);
            outcomes.add(results(walk.find(with)));
        }
        return outcomes;
    }

    private static List<Object> results(Finding found) {
        var results = new ArrayList<Object>(List.of(
                found.registration().answer(),
                found.permit().answer(),
                found.settlement().answer()));
        results.add(String.valueOf(found.term().outcome()));
        found.services().forEach(service -> results.add(service.result().answer()));
        results.add(found.ask());
        return results;
    }

    private static List<String> possible(FactKind kind) {
        return switch (kind.type()) {
            case BOOL -> List.of("true", "false");
            case CHOICE -> kind.options().stream().map(FactKind.Option::code).toList();
            case INT -> List.of("0", "2", "3", "29", "30", "365", "720");
            case DATE -> List.of("1942-03-01", "1942-03-02", "1990-01-01", "2009-03-01", "2012-02-28", "2012-03-01");
            case PLACE -> List.of("370602003005", "370602", "370683", "371323", "110101");
        };
    }
}
