package org.yizhengtong.policy.rule;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.policy.rule.Readings.DAY_COUNT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Inquiry;
import org.yizhengtong.policy.Origin;
import org.yizhengtong.policy.Truth;

@DisplayName("One person under one law, some things set otherwise to see what would be")
class SituationTests {
    private static final String BORN = "resident.birth_date";
    private static final String SINCE = "residence.since";
    private static final String HUKOU = "resident.hukou_place";
    private static final String LIVES = "residence.place";

    private static Situation born(String day) {
        var law = new Law(List.of(), List.of(), null, Map.of());
        var facts = Facts.none().with(BORN, parse(day), Origin.SEEN);
        return new Situation(
                Map.of(BORN, parse(day)),
                facts,
                law,
                Readings.of(law, Map.of()),
                parse("2012-06-01"),
                parse("2012-03-01"));
    }

    @Test
    void two_points_may_be_read_otherwise_at_once_and_the_later_word_counts() {
        var both = born("1990-01-01").reading(DAY_COUNT, "first_day_counted").reading(Inquiry.PLAN_NOT_LAW, "binding");
        assertThat(both.countsFirstDay()).isTrue();
        assertThat(both.bindingOnly()).isTrue();
        var back = both.reading(DAY_COUNT, "first_day_excluded");
        assertThat(back.countsFirstDay()).isFalse();
        assertThat(back.bindingOnly()).isTrue();
        assertThat(born("1990-01-01").bindingOnly()).isFalse();
    }

    @Test
    void a_fact_set_otherwise_was_told_by_nobody_and_the_others_still_were() {
        var told = born("1990-01-01");
        assertThat(told.origin(BORN)).isEqualTo(Origin.SEEN);
        assertThat(told.with(SINCE, parse("2012-01-01")).origin(BORN)).isEqualTo(Origin.SEEN);
        assertThat(told.with(SINCE, parse("2012-01-01")).origin(SINCE)).isNull();
        assertThat(told.with(BORN, parse("1991-01-01")).origin(BORN)).isNull();
        assertThat(told.with(BORN, parse("1991-01-01")).fact(BORN)).isEqualTo(parse("1991-01-01"));
    }

    @Test
    void of_two_facts_that_are_compared_only_the_missing_one_is_missed() {
        var lived = new org.yizhengtong.policy.rule.Test.Comparison(
                new Operand.FactValue(SINCE), Relation.AT_LEAST, new Operand.FactValue(BORN));
        assertThat(lived.facts()).containsExactly(SINCE, BORN);
        assertThat(lived.truth(born("1990-01-01"))).isEqualTo(Truth.UNKNOWN);
        var missed = new ArrayList<String>();
        lived.blocking(born("1990-01-01"), missed::add);
        assertThat(missed).containsExactly(SINCE);
        var known = born("1990-01-01").with(SINCE, parse("1990-01-01"));
        assertThat(lived.truth(known)).isEqualTo(Truth.YES);
        assertThat(lived.not().truth(known)).isEqualTo(Truth.NO);
    }

    @Test
    void of_two_places_only_the_one_known_too_coarsely_is_missed() {
        var lies = new org.yizhengtong.policy.rule.Test.Where(
                PlaceRelation.WITHIN, new Operand.FactValue(HUKOU), new Operand.FactValue(LIVES), true);
        var coarse = born("1990-01-01").with(LIVES, "630102").with(HUKOU, "6301");
        assertThat(lies.truth(coarse)).isEqualTo(Truth.UNKNOWN);
        assertThat(lies.not().truth(coarse)).isEqualTo(Truth.UNKNOWN);
        var missed = new ArrayList<String>();
        lies.blocking(coarse, missed::add);
        assertThat(missed).containsExactly(HUKOU);
        assertThat(lies.truth(coarse.with(HUKOU, "630102003"))).isEqualTo(Truth.YES);
        assertThat(lies.not().truth(coarse.with(HUKOU, "630102003"))).isEqualTo(Truth.NO);
        assertThat(lies.not().truth(coarse.with(HUKOU, "630103"))).isEqualTo(Truth.YES);
    }

    @Test
    void under_a_law_held_to_one_day_time_passes_and_the_law_does_not() {
        var later = born("1990-01-01").on(parse("2020-01-01"));
        assertThat(later.lawFollows()).isFalse();
        assertThat(later.on()).isEqualTo("2020-01-01");
        assertThat(later.lawOn()).isEqualTo("2012-03-01");
    }
}
