package org.yizhengtong.server.casework.domain;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhengtong.policy.Policy;
import org.yizhengtong.policy.TimeLimit;
import org.yizhengtong.policy.WorkingCalendar;

@DisplayName("The office's time (办理时限), as each place's law counts it")
class DeadlineTests {
    private static final Policy LAW = Policy.bundled();
    private static final WorkingCalendar CALENDAR = WorkingCalendar.bundled();

    @ParameterizedTest(name = "{0}: {1} accepted on {2} has until {3}")
    @CsvSource({
        // the decree of 2016, article 9: fifteen days
        "CN, issue, 2026-03-02, 2026-03-17",
        // Saturday and Sunday count, but the last day is a working day: Civil Code, article 203
        "CN, issue, 2026-03-06, 2026-03-23",
        // a Sunday worked to make up for a holiday is a last day
        "CN, issue, 2026-09-05, 2026-09-20",
        // a count that ends on 2 October lasts through the day after the holiday
        "CN, issue, 2026-09-17, 2026-10-08",
        // never beyond thirty
        "CN, issue_longest, 2026-03-02, 2026-04-01",
        // Hebei, article 13: three, ten, eighteen working days, Qingming left out
        "130100, issue, 2026-04-01, 2026-04-07",
        "130100, issue_card, 2026-04-01, 2026-04-16",
        "130100, issue_longest, 2026-04-01, 2026-04-28",
        // Beijing, articles 10 and 11
        "110000, issue, 2026-03-02, 2026-03-17",
        "110000, issue_longest, 2026-03-02, 2026-04-01",
        "110000, papers_missing, 2026-03-02, 2026-03-09",
        // Shandong: ten working days; Saturday 10 October is worked to make up
        "370600, issue, 2026-09-25, 2026-10-15",
    })
    void it_ends(String place, String step, LocalDate accepted, LocalDate due) {
        assertThat(limit(place, step, accepted).due(accepted, CALENDAR)).isEqualTo(due);
        assertThat(deadline(place, step, accepted).due()).isEqualTo(due);
    }

    @ParameterizedTest(name = "counted on {0} after 2026-03-02 under the decree: late {1}")
    @CsvSource({"2026-03-17, false", "2026-03-18, true"})
    void it_is_over_the_day_after_the_last(LocalDate day, boolean late) {
        var time = deadline("CN", "issue", parse("2026-03-02"));
        assertThat(time.passedBy(day)).isEqualTo(late);
        assertThat(time.missedBy(day)).isEqualTo(late ? parse("2026-03-17") : null);
    }

    @Test
    void where_the_calendar_of_the_year_is_not_out_only_weekends_are_left_out() {
        var accepted = parse("2026-12-25");
        assertThat(deadline("CN", "issue", accepted).due()).isEqualTo("2027-01-11");
        assertThat(deadline("370600", "issue", accepted).due()).isEqualTo("2027-01-08");
        assertThat(CALENDAR.isKnown(parse("2026-12-31"))).isTrue();
        assertThat(CALENDAR.isKnown(parse("2027-01-01"))).isFalse();
    }

    @Nested
    @DisplayName("stands still while the applicant is asked for more")
    class StandsStill {
        @Test
        void calendar_days_are_left_as_calendar_days() {
            var rest = deadline("CN", "issue", parse("2026-03-02")).stop(parse("2026-03-07"), CALENDAR);
            assertThat(rest.number()).isEqualTo(10);
            assertThat(rest.runFrom(parse("2026-05-10"), CALENDAR).due()).isEqualTo("2026-05-20");
        }

        @Test
        void working_days_are_left_as_working_days() {
            var rest = deadline("130100", "issue", parse("2026-04-01")).stop(parse("2026-04-02"), CALENDAR);
            assertThat(rest.number()).isEqualTo(2);
            assertThat(rest.runFrom(parse("2026-05-08"), CALENDAR).due()).isEqualTo("2026-05-11");
        }

        @Test
        void days_off_behind_the_count_are_not_kept_for_later() {
            var time = deadline("CN", "issue", parse("2026-09-17"));
            assertThat(time.end()).isEqualTo("2026-10-02");
            assertThat(time.stop(parse("2026-09-30"), CALENDAR).number()).isEqualTo(2);
        }

        @Test
        void a_late_office_has_one_day_and_was_late() {
            var rest = deadline("CN", "issue", parse("2026-03-02")).stop(parse("2026-03-20"), CALENDAR);
            assertThat(rest.number()).isEqualTo(1);
            assertThat(rest.missed()).isEqualTo("2026-03-17");
            var again = rest.runFrom(parse("2026-04-13"), CALENDAR);
            assertThat(again.due()).isEqualTo("2026-04-14");
            assertThat(again.missedBy(parse("2026-04-14"))).isEqualTo("2026-03-17");
        }
    }

    @Test
    @DisplayName("made longer it ends where the longest limit would have")
    void longer() {
        var longer = deadline("CN", "issue", parse("2026-03-02")).longerBy(15, CALENDAR);
        assertThat(longer.longer()).isTrue();
        assertThat(longer.due()).isEqualTo("2026-04-01");
        assertThat(deadline("130100", "issue", parse("2026-04-01"))
                        .longerBy(15, CALENDAR)
                        .due())
                .isEqualTo("2026-04-28");
    }

    private static Deadline deadline(String place, String step, LocalDate accepted) {
        return Deadline.of(limit(place, step, accepted), accepted, CALENDAR);
    }

    private static TimeLimit limit(String place, String step, LocalDate on) {
        return LAW.law(place, on).stream()
                .flatMap(pack -> pack.limits().stream())
                .filter(limit -> limit.step().equals(step))
                .reduce((farther, nearer) -> nearer)
                .orElseThrow();
    }
}
