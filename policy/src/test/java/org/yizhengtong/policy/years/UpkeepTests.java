package org.yizhengtong.policy.years;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yizhengtong.policy.Policy;
import org.yizhengtong.policy.RealPacks;
import org.yizhengtong.policy.UnknownPlace;

@DisplayName("How a permit is kept in force (签注, 延期)")
class UpkeepTests {
    private static final Policy LAW = RealPacks.POLICY;

    @Test
    void decree_663_article_10_once_a_year_within_the_month_before_it_ends() {
        var upkeep = LAW.upkeep("370600", parse("2018-03-01"));
        assertThat(upkeep.yearly()).isTrue();
        assertThat(upkeep.suspends()).isTrue();
        assertThat(upkeep.lastDay(parse("2017-03-15"), 1)).isEqualTo(parse("2018-03-14"));
        assertThat(upkeep.opens(parse("2018-03-14"))).contains(parse("2018-02-15"));
    }

    @Test
    void counted_from_29_february_every_fourth_year_ends_on_the_28th() {
        var upkeep = LAW.upkeep("370600", parse("2018-03-01"));
        assertThat(upkeep.lastDay(parse("2016-02-29"), 1)).isEqualTo(parse("2017-02-27"));
        assertThat(upkeep.lastDay(parse("2016-02-29"), 4)).isEqualTo(parse("2020-02-28"));
    }

    @Test
    void shandong_2012_article_17_a_term_renewed_within_its_last_thirty_days() {
        var upkeep = LAW.upkeep("370600", parse("2013-03-01"));
        assertThat(upkeep.yearly()).isFalse();
        assertThat(upkeep.suspends()).isFalse();
        assertThat(upkeep.opens(parse("2013-03-31"))).contains(parse("2013-03-02"));
        assertThatThrownBy(() -> upkeep.lastDay(parse("2012-03-01"), 1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void guangdong_2010_article_14_a_term_whose_lapse_suspends() {
        var upkeep = LAW.upkeep("440100", parse("2013-03-01"));
        assertThat(upkeep.yearly()).isFalse();
        assertThat(upkeep.suspends()).isTrue();
    }

    @Test
    void where_the_law_is_silent_nothing_is_invented() {
        var upkeep = LAW.upkeep("130000", parse("2013-03-01"));
        assertThat(upkeep.yearly()).isFalse();
        assertThat(upkeep.suspends()).isFalse();
        assertThat(upkeep.cite()).isNull();
        assertThat(upkeep.opens(parse("2013-03-31"))).isEmpty();
    }

    @Test
    void a_place_without_any_law_is_unknown() {
        assertThatThrownBy(() -> LAW.upkeep("999999", parse("2018-03-01"))).isInstanceOf(UnknownPlace.class);
    }
}
