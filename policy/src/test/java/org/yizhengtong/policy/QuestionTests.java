package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Only the questions that can still change the answer are asked")
class QuestionTests {
    private static final Policy POLICY = RealPacks.POLICY;
    private static final LocalDate DAY = LocalDate.parse("2012-03-01");

    private final Map<String, String> labourer = Map.of(
            "residence.intended_days", "3650",
            "resident.hukou_place", "371323",
            "resident.birth_date", "1968-05-02",
            "residence.purpose", "work",
            "home.kind", "rented",
            "home.lease_registered", "false",
            "work.kind", "day_labour",
            "work.contract", "false");

    @Test
    void a_day_labourer_is_asked_eight() {
        assertThat(walk(labourer))
                .containsExactly(
                        "residence.intended_days",
                        "resident.hukou_place",
                        "residence.purpose",
                        "resident.birth_date",
                        "home.kind",
                        "home.lease_registered",
                        "work.kind",
                        "work.contract");
    }

    @Test
    void who_stays_three_weeks_is_not_asked_about_age_or_purpose() {
        assertThat(walk(Map.of("residence.intended_days", "21", "resident.hukou_place", "371323")))
                .doesNotContain("resident.birth_date", "residence.purpose", "study.kind");
    }

    @Test
    void who_does_not_know_is_never_asked_again_and_the_result_says_what_it_waits_for() {
        var facts = RealPacks.said(Map.of(
                "residence.intended_days", "365",
                "resident.hukou_place", "371323",
                "residence.purpose", "work",
                "home.kind", "own"));
        var finding = POLICY.find(new Inquiry("370600", DAY, DAY, facts, Set.of("resident.birth_date")));
        assertThat(finding.ask()).doesNotContain("resident.birth_date");
        assertThat(finding.permit().answer()).isEqualTo(Answer.ASK);
        assertThat(finding.permit().ask()).containsExactly("resident.birth_date");
        assertThat(finding.permit().reason().zh()).isEqualTo("还要知道：出生日期。");
    }

    @Test
    void the_place_of_residence_is_asked_only_where_a_district_makes_a_difference() {
        var far = RealPacks.said(Map.of("residence.intended_days", "365", "resident.hukou_place", "371323"));
        var near = RealPacks.said(Map.of("residence.intended_days", "365", "resident.hukou_place", "370682"));
        assertThat(find(far, Set.of()).permit().ask()).doesNotContain("residence.place");
        assertThat(find(near, Set.of()).permit().ask()).contains("residence.place");
    }

    @Test
    void what_changes_only_the_day_of_a_not_yet_is_asked() {
        var day = LocalDate.parse("2017-01-15");
        var facts = RealPacks.said(Map.of(
                "resident.hukou_place", "371323",
                "residence.registered_since", "2017-01-01",
                "residence.since", "2016-10-01",
                "home.kind", "own",
                "insurance.unbroken_months", "0"));
        var permit =
                POLICY.find(new Inquiry("110105", day, day, facts, Set.of())).permit();
        assertThat(permit.answer()).isEqualTo(Answer.ASK);
        assertThat(permit.ask()).contains("permit.kind");
    }

    @Test
    void a_day_that_is_missing_is_moved_no_further_than_it_has_to_be() {
        var day = LocalDate.parse("2017-01-10");
        var facts = RealPacks.said(Map.of(
                "resident.hukou_place", "371323",
                "residence.registered_since", "2015-01-10",
                "work.kind", "none",
                "home.kind", "rented",
                "home.lease_until", "2017-07-08",
                "study.enrolled", "false"));
        var missing = POLICY.find(new Inquiry("110105", day, day, facts, Set.of()))
                .permit()
                .missing();
        assertThat(missing)
                .flatExtracting(Missing::changes)
                .filteredOn(change -> change.fact().equals("home.lease_until"))
                .extracting(Missing.Change::value)
                .containsExactly(LocalDate.parse("2017-07-09"));
    }

    private static List<String> walk(Map<String, String> known) {
        var asked = new ArrayList<String>();
        var facts = Facts.none();
        var notKnown = new TreeSet<String>();
        for (var ask = find(facts, notKnown).ask();
                !ask.isEmpty();
                ask = find(facts, notKnown).ask()) {
            var next = ask.get(0);
            asked.add(next);
            var answer = known.get(next);
            if (answer == null) notKnown.add(next);
            else facts = facts.with(next, POLICY.vocabulary().parse(next, answer), Origin.SAID);
        }
        return asked;
    }

    private static Finding find(Facts facts, Set<String> notKnown) {
        return POLICY.find(new Inquiry("370600", DAY, DAY, facts, notKnown));
    }
}
