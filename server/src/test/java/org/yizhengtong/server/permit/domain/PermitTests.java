package org.yizhengtong.server.permit.domain;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhengtong.policy.Policy;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.permit.CancellationGround;
import org.yizhengtong.server.permit.NotYetEndorsable;
import org.yizhengtong.server.permit.PermitStandsOtherwise;

@DisplayName("A permit's life")
class PermitTests {
    private static final PermitNumber NUMBER = PermitNumber.of("YT", "370600", 1);
    private static final Policy LAW = Policy.bundled();
    /** A term of years, renewed within its last thirty days; a lapse ends it. */
    private static final PermitLaw SHANDONG_2012 = day -> LAW.upkeep("370600", parse("2013-01-01"));
    /** Endorsed once a year; a lapse suspends. */
    private static final PermitLaw DECREE_663 = day -> LAW.upkeep("370600", parse("2018-01-01"));
    /** A term of years whose lapse suspends. */
    private static final PermitLaw GUANGDONG_2010 = day -> LAW.upkeep("440100", parse("2013-01-01"));

    @Nested
    @DisplayName("Civil Code, Articles 201 and 202: a term of years ends on the day of the same number")
    class ATerm {
        @ParameterizedTest
        @CsvSource({
            "2012-03-01, 1, 2013-03-01",
            "2012-03-01, 3, 2015-03-01",
            "2012-12-31, 1, 2013-12-31",
            "2013-02-28, 3, 2016-02-28"
        })
        void in_the_last_year(String issued, int years, String until) {
            assertThat(issued(issued, SHANDONG_2012, years).term().until()).isEqualTo(parse(until));
        }

        @Test
        void or_on_the_last_day_of_a_shorter_month() {
            assertThat(issued("2012-02-29", SHANDONG_2012, 1).term().until()).isEqualTo(parse("2013-02-28"));
            assertThat(issued("2012-02-29", SHANDONG_2012, 3).term().until()).isEqualTo(parse("2015-02-28"));
        }
    }

    @Nested
    @DisplayName("it lapses by the passing of time, whether or not a job has run")
    class Lapse {
        @Test
        void on_its_last_day_it_is_in_force_and_the_day_after_it_has_expired() {
            var permit = issued("2012-03-01", SHANDONG_2012, 1);
            assertThat(permit.asOf(parse("2013-03-01"), SHANDONG_2012)).isEqualTo(permit);
            assertThat(permit.asOf(parse("2013-03-02"), SHANDONG_2012)).isInstanceOf(Permit.Expired.class);
        }

        @Test
        void decree_663_article_10_without_endorsement_its_use_is_suspended() {
            var permit = issued("2016-02-29", DECREE_663, 1);
            assertThat(permit.asOf(parse("2017-02-27"), DECREE_663)).isEqualTo(permit);
            var suspended = permit.asOf(parse("2017-02-28"), DECREE_663);
            assertThat(suspended).isInstanceOf(Permit.Suspended.class);
            assertThat(suspended.since()).isEqualTo(parse("2017-02-28"));
        }

        @Test
        void the_law_of_the_day_after_its_last_decides_what_a_lapse_does() {
            PermitLaw changing = day -> day.isBefore(parse("2016-01-01")) ? SHANDONG_2012.on(day) : DECREE_663.on(day);
            var before = issued("2014-12-30", changing, 1);
            var after = issued("2014-12-31", changing, 1);
            assertThat(before.asOf(parse("2016-06-01"), changing)).isInstanceOf(Permit.Expired.class);
            assertThat(after.asOf(parse("2016-06-01"), changing)).isInstanceOf(Permit.Suspended.class);
        }

        @Test
        void a_lost_permit_ends_with_its_term_but_is_suspended_only_when_it_is_back() {
            var lost = issued("2012-03-01", SHANDONG_2012, 1).reportLost(parse("2013-02-20"));
            assertThat(lost.asOf(parse("2013-03-02"), SHANDONG_2012)).isInstanceOf(Permit.Expired.class);
            var waiting = issued("2018-03-01", DECREE_663, 1).reportLost(parse("2019-02-20"));
            assertThat(waiting.asOf(parse("2019-06-01"), DECREE_663)).isEqualTo(waiting);
            assertThat(waiting.back().asOf(parse("2019-06-01"), DECREE_663)).isInstanceOf(Permit.Suspended.class);
        }
    }

    @Nested
    @DisplayName("it is endorsed (签注) in its window, and what it still had is not lost")
    class InTime {
        @Test
        void decree_663_article_10_within_the_month_before_the_year_is_full() {
            var permit = issued("2017-03-15", DECREE_663, 1);
            assertThatThrownBy(() -> permit.endorse(parse("2018-02-14"), DECREE_663, 1))
                    .isInstanceOf(NotYetEndorsable.class);
            var endorsed = permit.endorse(parse("2018-02-15"), DECREE_663, 1);
            assertThat(endorsed.term()).isEqualTo(new Term(parse("2017-03-15"), parse("2019-03-14"), 2));
        }

        @Test
        void years_are_counted_from_the_first_day_so_that_29_february_comes_back() {
            var permit = issued("2016-02-29", DECREE_663, 1);
            for (var year = 2017; year <= 2019; year++) {
                permit = permit.endorse(LocalDate.of(year, 2, 20), DECREE_663, 1);
            }
            assertThat(permit.term().until()).isEqualTo(parse("2020-02-28"));
        }

        @Test
        void shandong_2012_article_17_a_term_renewed_in_its_last_thirty_days_begins_where_it_ended() {
            var permit = issued("2012-10-10", SHANDONG_2012, 1);
            assertThatThrownBy(() -> permit.endorse(parse("2013-09-10"), SHANDONG_2012, 3))
                    .isInstanceOf(NotYetEndorsable.class);
            var renewed = permit.endorse(parse("2013-09-11"), SHANDONG_2012, 3);
            assertThat(renewed.term().until()).isEqualTo(parse("2016-10-10"));
            assertThatThrownBy(() -> renewed.endorse(parse("2013-09-11"), SHANDONG_2012, 3))
                    .isInstanceOf(NotYetEndorsable.class);
        }

        @Test
        void a_term_that_ends_under_a_law_of_yearly_endorsement_goes_on_year_by_year() {
            var permit = issued("2014-03-01", SHANDONG_2012, 3);
            var endorsed = permit.endorse(parse("2017-02-20"), DECREE_663, 1);
            assertThat(endorsed.term()).isEqualTo(new Term(parse("2017-03-02"), parse("2018-03-01"), 1));
        }

        @Test
        void asked_for_in_time_it_does_not_lapse_while_nobody_has_looked_at_it() {
            var asked = issued("2017-03-15", DECREE_663, 1).askToEndorse(parse("2018-03-14"), DECREE_663);
            assertThat(asked.asOf(parse("2018-04-01"), DECREE_663)).isEqualTo(asked);
            assertThat(asked.askToEndorse(parse("2018-04-01"), DECREE_663)).isEqualTo(asked);
            assertThat(asked.noLongerAsking().asOf(parse("2018-04-01"), DECREE_663))
                    .isInstanceOf(Permit.Suspended.class);
        }

        @Test
        void a_lost_one_too() {
            var lost = issued("2017-03-15", DECREE_663, 1).reportLost(parse("2018-02-10"));
            var endorsed = lost.endorse(parse("2018-02-20"), DECREE_663, 1);
            assertThat(endorsed.since()).isEqualTo(parse("2018-02-10"));
            assertThat(endorsed.back().asOf(parse("2019-03-14"), DECREE_663)).isInstanceOf(Permit.Valid.class);
        }
    }

    @Nested
    @DisplayName("Decree 663, Article 10: endorsed late, use returns on that day")
    class Late {
        @Test
        void and_the_year_is_counted_from_it() {
            var suspended =
                    (Permit.Suspended) issued("2017-03-15", DECREE_663, 1).asOf(parse("2018-09-01"), DECREE_663);
            assertThat(suspended.endorseLate(parse("2018-09-01"), DECREE_663, 1).term())
                    .isEqualTo(new Term(parse("2018-09-01"), parse("2019-08-31"), 1));
        }

        @Test
        void guangdong_2010_a_term_of_years_begins_anew_on_it() {
            var suspended = (Permit.Suspended)
                    issued("2011-03-15", GUANGDONG_2010, 1).asOf(parse("2012-09-01"), GUANGDONG_2010);
            assertThat(suspended
                            .endorseLate(parse("2012-09-01"), GUANGDONG_2010, 3)
                            .term()
                            .until())
                    .isEqualTo(parse("2015-09-01"));
        }

        @Test
        void a_lost_one_whose_year_ran_out_is_taken_up_on_it_too() {
            var lost = issued("2017-03-15", DECREE_663, 1).reportLost(parse("2018-03-01"));
            assertThat(lost.endorse(parse("2018-05-01"), DECREE_663, 1).term().until())
                    .isEqualTo(parse("2019-04-30"));
        }

        @Test
        void where_a_lapse_ends_the_permit_it_cannot_be() {
            var lost = issued("2012-03-15", SHANDONG_2012, 1).reportLost(parse("2013-03-01"));
            assertThatThrownBy(() -> lost.endorse(parse("2013-05-01"), SHANDONG_2012, 1))
                    .isInstanceOf(PermitStandsOtherwise.class);
        }
    }

    @Test
    @DisplayName("cancelled (注销) it stays so, and an upheld objection gives back what was before")
    void cancelled_and_restored() {
        var permit = issued("2017-03-15", DECREE_663, 1);
        var cancelled = permit.cancel(parse("2017-06-01"), CancellationGround.LEFT);
        assertThat(cancelled.asOf(parse("2030-01-01"), DECREE_663)).isEqualTo(cancelled);
        assertThat(cancelled.restore(parse("2018-03-14"))).isEqualTo(permit);
    }

    @Test
    @DisplayName("whose year ran out while it was wrongly cancelled counts as having asked in time")
    void restored_after_its_last_day() {
        var permit = issued("2017-03-15", DECREE_663, 1);
        var restored =
                permit.cancel(parse("2018-03-14"), CancellationGround.LEFT).restore(parse("2018-06-01"));
        assertThat(restored.asOf(parse("2018-06-01"), DECREE_663)).isInstanceOf(Permit.Valid.class);
        assertThat(restored.asking()).contains(parse("2018-03-14"));
        var late = permit.cancel(parse("2018-03-15"), CancellationGround.LEFT).restore(parse("2018-06-01"));
        assertThat(late.asOf(parse("2018-06-01"), DECREE_663)).isInstanceOf(Permit.Suspended.class);
    }

    private static Permit.Valid issued(String day, PermitLaw law, int years) {
        var issue = new Issue(NUMBER, ResidentId.fresh(), parse(day));
        return Permit.Valid.issued(issue, law.on(parse(day)), years);
    }
}
