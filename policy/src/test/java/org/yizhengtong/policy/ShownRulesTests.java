package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.policy.Neighbours.CITY;
import static org.yizhengtong.policy.Neighbours.facts;
import static org.yizhengtong.policy.Neighbours.inquiry;
import static org.yizhengtong.policy.Neighbours.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Which rules the cases show, and on which sides")
class ShownRulesTests {
    private static final String SINCE = "residence.since";

    private static PackCase permitOf(String livedSince) {
        return new PackCase(
                "lived here since " + livedSince,
                "old-city",
                "permit",
                inquiry(CITY, "2012-06-01", facts(SINCE, livedSince, "resident.hukou_place", "110101")),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                Set.of());
    }

    private static PackCase registration() {
        return new PackCase(
                "anybody registers",
                "nation",
                "registration",
                inquiry(CITY, "2012-06-01", Facts.none()),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                Set.of());
    }

    private static Coverage shown(PackCase... cases) {
        var policy = Neighbours.policy();
        var runs = Stream.of(cases).map(one -> CaseRun.of(policy, one)).toList();
        return Coverage.of(policy.rules(), runs);
    }

    @Test
    void a_rule_no_case_looks_at_is_untried_also_where_another_pack_has_one_of_its_name() {
        assertThat(shown(permitOf("2012-01-01")).untried())
                .extracting(sheet -> sheet.pack().pack() + " " + sheet.rule())
                .contains("nation permit", "new-city permit", "old-city shelter", "next-city students")
                .doesNotContain("old-city permit", "nation local-people");
    }

    @Test
    void a_rule_whose_other_side_no_case_shows_is_one_sided() {
        assertThat(shown(permitOf("2012-01-01")).oneSided())
                .extracting(RuleSheet::rule)
                .containsExactly("local-people", "permit");
    }

    @Test
    void both_sides_are_enough_and_a_rule_for_everybody_has_but_one() {
        var shown = shown(permitOf("2012-01-01"), permitOf("2012-05-31"), registration());
        assertThat(shown.oneSided()).extracting(RuleSheet::rule).containsExactly("local-people");
        assertThat(shown.untried()).extracting(RuleSheet::rule).doesNotContain("register");
        assertThat(shown.cases(sheet(Neighbours.policy().rules(), "old-city", "permit")))
                .containsOnlyKeys(Truth.YES, Truth.NO);
    }

    @Test
    void where_there_is_no_case_at_all_every_rule_is_untried_and_none_one_sided() {
        assertThat(shown().untried()).hasSameSizeAs(Neighbours.policy().rules());
        assertThat(shown().oneSided()).isEmpty();
    }
}
