package org.yizhengtong.policy;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Working days by the official calendar")
class WorkingCalendarTests {
    private static final String CSV = """
            # Qingming 2012, with the weekend worked to make up for it
            day,kind,name
            2012-03-31,workday,清明
            2012-04-01,workday,清明
            2012-04-02,holiday,清明
            2012-04-03,holiday,清明
            2012-04-04,holiday,清明
            """;
    private final WorkingCalendar calendar;

    WorkingCalendarTests() throws IOException {
        calendar = WorkingCalendar.read(new StringReader(CSV));
    }

    @Test
    void ten_working_days_from_acceptance_the_first_not_counted() {
        assertThat(calendar.due(parse("2012-03-01"), 10)).isEqualTo("2012-03-15");
    }

    @Test
    void a_holiday_is_left_out_and_a_make_up_day_counts() {
        assertThat(calendar.due(parse("2012-03-30"), 2)).isEqualTo("2012-04-01");
        assertThat(calendar.due(parse("2012-03-30"), 3)).isEqualTo("2012-04-05");
        assertThat(calendar.isWorkingDay(parse("2012-04-01"))).isTrue();
        assertThat(calendar.isWorkingDay(parse("2012-04-03"))).isFalse();
    }

    @Test
    void between_counts_what_due_adds() {
        assertThat(calendar.between(parse("2012-03-30"), parse("2012-04-05"))).isEqualTo(3);
        assertThat(calendar.between(parse("2012-04-05"), parse("2012-03-30"))).isEqualTo(-3);
        assertThat(calendar.between(parse("2012-03-30"), parse("2012-03-30"))).isZero();
    }

    @Test
    void a_year_without_a_calendar_has_weekends_only_and_says_so() {
        assertThat(calendar.isKnown(parse("2012-12-31"))).isTrue();
        assertThat(calendar.isKnown(parse("2013-01-01"))).isFalse();
        assertThat(calendar.isWorkingDay(parse("2013-01-01"))).isTrue();
    }

    @Test
    void a_line_that_is_none_is_named() {
        assertThatThrownBy(() -> WorkingCalendar.read(new StringReader("day,kind,name\n2012-04-02,feast,清明\n")))
                .hasMessageStartingWith("holidays.csv:2: ");
    }

    @Test
    void a_day_that_is_none_is_named() {
        assertThatThrownBy(() -> WorkingCalendar.read(new StringReader("day,kind,name\n2012-02-30,holiday,春节\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("holidays.csv:2: ");
    }
}
