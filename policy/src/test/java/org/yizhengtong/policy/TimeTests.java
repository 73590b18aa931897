package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.policy.Sample.facts;
import static org.yizhengtong.policy.Sample.find;
import static org.yizhengtong.policy.Sample.service;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What time alone changes")
class TimeTests {
    @Nested
    @DisplayName("Article 2: half a year registered")
    class HalfAYear {
        private final Facts registered = facts("residence.registered_since", "2011-09-01", "work.contract", "true");

        @Test
        void a_day_early_is_not_yet_and_says_from_when() {
            var permit = find("2012-02-29", registered).permit();
            assertThat(permit.answer()).isEqualTo(Answer.NOT_YET);
            assertThat(permit.from()).isEqualTo("2012-03-01");
            assertThat(permit.reason().zh()).startsWith("还不行，2012年3月1日起可以。");
            assertThat(permit.reason().en()).startsWith("Not yet: from 1 March 2012.");
        }

        @Test
        void on_the_day_of_the_same_number_it_is_full() {
            assertThat(find("2012-03-01", registered).permit().answer()).isEqualTo(Answer.YES);
        }

        @Test
        void begun_on_the_31st_it_is_full_on_the_last_day_of_a_shorter_month() {
            var late = facts("residence.registered_since", "2011-08-31", "work.contract", "true");
            assertThat(find("2012-02-28", late).permit().from()).isEqualTo("2012-02-29");
        }

        @Test
        void without_contract_or_home_time_alone_does_not_help_and_either_would() {
            var none = facts("residence.registered_since", "2010-09-01", "work.contract", "false", "home.kind", "shed");
            var permit = find("2012-03-01", none).permit();
            assertThat(permit.answer()).isEqualTo(Answer.NO);
            assertThat(permit.missing())
                    .extracting(missing -> missing.changes().get(0).words().en())
                    .containsExactly(
                            "Contract signed: yes (shown by labour contract)",
                            "Kind of home: own (shown by lease)",
                            "Kind of home: rented (shown by lease)");
        }

        @Test
        void while_a_fact_is_missing_that_decides_later_it_is_asked_now() {
            var permit = find("2012-01-01", facts("residence.registered_since", "2011-09-01", "work.contract", "false"))
                    .permit();
            assertThat(permit.answer()).isEqualTo(Answer.ASK);
            assertThat(permit.ask()).containsExactly("home.kind");
        }

        @Test
        void where_the_law_follows_the_calendar_a_changed_figure_ends_the_yes() {
            var on = LocalDate.parse("2012-10-01");
            var since = facts("residence.registered_since", "2012-03-01", "work.contract", "true");
            var permit = Sample.policy()
                    .find(new Inquiry("620100", on, on, since, Set.of()))
                    .permit();
            assertThat(permit.answer()).isEqualTo(Answer.YES);
            assertThat(permit.until()).isEqualTo("2012-12-31");
            assertThat(find("2012-10-01", since).permit().until()).isNull();
        }
    }

    @Test
    @DisplayName("Article 27: seven years of residence")
    void seven_years() {
        assertThat(find("2012-02-28", facts("residence.since", "2005-03-01"))
                        .settlement()
                        .from())
                .isEqualTo("2012-03-01");
        assertThat(find("2012-03-01", facts("residence.since", "2005-03-01"))
                        .settlement()
                        .answer())
                .isEqualTo(Answer.YES);
    }

    @Test
    @DisplayName("Article 12: schooling ends the day before the sixteenth birthday")
    void a_yes_that_ends() {
        var child = facts("permit.kind", "residence", "resident.birth_date", "1996-03-02");
        assertThat(service(find("2012-03-01", child), "schooling").until()).isEqualTo("2012-03-01");
        assertThat(service(find("2012-03-02", child), "schooling").answer()).isEqualTo(Answer.NO);
    }

    @Test
    @DisplayName("Article 10: endorsement opens in the month before the end, and closes with it")
    void a_window() {
        var held = facts("permit.kind", "residence", "permit.endorsed_until", "2012-03-31");
        var early = service(find("2012-02-01", held), "endorsement");
        assertThat(early.answer()).isEqualTo(Answer.NOT_YET);
        var from = early.from();
        assertThat(from).isEqualTo("2012-03-01");
        assertThat(service(find("2012-03-01", held), "endorsement").until()).isEqualTo("2012-03-31");
        assertThat(service(find("2012-04-01", held), "endorsement").answer()).isEqualTo(Answer.NO);
    }
}
