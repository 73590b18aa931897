package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.policy.Neighbours.CITY;
import static org.yizhengtong.policy.Neighbours.NEXT_CITY;
import static org.yizhengtong.policy.Neighbours.facts;
import static org.yizhengtong.policy.Neighbours.find;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The same person in two places, matter by matter")
class SideBySideTests {
    private static final Facts SOMEBODY = facts(
            "permit.kind", "residence",
            "work.contract", "true",
            "home.kind", "own",
            "residence.since", "2012-01-01",
            "residence.place", "630102003",
            "resident.hukou_place", "110101");

    private static Beside row(Finding one, Finding other, String subject) {
        return Beside.of(one, other).stream()
                .filter(row -> row.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_yes_that_comes_to_something_else_differs() {
        var permit = row(find(CITY, "2012-06-01", SOMEBODY), find(NEXT_CITY, "2012-06-01", SOMEBODY), "permit");
        assertThat(permit.one()).extracting(Result::answer, Result::outcome).containsExactly(Answer.YES, "entitled");
        assertThat(permit.other()).extracting(Result::answer, Result::outcome).containsExactly(Answer.YES, "required");
        assertThat(permit.differs()).isTrue();
    }

    @Test
    void a_no_is_a_no_whether_a_rule_refuses_or_none_speaks_of_it() {
        var settlement = row(find(CITY, "2012-06-01", SOMEBODY), find("630100", "2011-06-01", SOMEBODY), "settlement");
        assertThat(settlement.one()).extracting(Result::answer, Result::outcome).containsExactly(Answer.NO, "refused");
        assertThat(settlement.other())
                .extracting(Result::answer, Result::outcome)
                .containsExactly(Answer.NO, null);
        assertThat(settlement.differs()).isFalse();
    }

    @Test
    void the_same_in_both_places_does_not_differ() {
        var registration =
                row(find(CITY, "2012-06-01", SOMEBODY), find(NEXT_CITY, "2012-06-01", SOMEBODY), "registration");
        assertThat(registration.differs()).isFalse();
    }

    @Test
    void a_service_that_one_place_alone_has_is_named_and_differs() {
        var here = find(CITY, "2012-06-01", SOMEBODY);
        var there = find(NEXT_CITY, "2012-06-01", SOMEBODY);
        assertThat(row(here, there, "service/shelter"))
                .satisfies(
                        row -> assertThat(row.service()).extracting(Service::id).isEqualTo("shelter"))
                .satisfies(row -> assertThat(row.other()).isNull())
                .satisfies(row -> assertThat(row.differs()).isTrue());
        assertThat(row(there, here, "service/shelter"))
                .satisfies(
                        row -> assertThat(row.service()).extracting(Service::id).isEqualTo("shelter"))
                .satisfies(row -> assertThat(row.one()).isNull())
                .satisfies(row -> assertThat(row.differs()).isTrue());
        assertThat(row(here, there, "permit").service()).isNull();
    }

    @Test
    void what_neither_place_has_does_not_differ() {
        assertThat(new Beside("term", null, null, null).differs()).isFalse();
    }
}
