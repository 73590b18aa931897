package org.yizhengtong.policy;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The official calendar, line by line and day by day")
class OfficialCalendarTests {
    private static final String CSV = """
            day,kind,name
            2012-01-21,workday,春节
            2012-01-23,holiday,春节
            2012-01-24,holiday,春节
            """;

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2012-01-20, 2012-01-20, 0",
        "2012-01-20, 2012-01-21, 1",
        "2012-01-20, 2012-01-22, 1",
        "2012-01-20, 2012-01-24, 1",
        "2012-01-20, 2012-01-25, 2",
        "2012-01-20, 2012-01-27, 4",
        "2012-01-27, 2012-01-20, -4"
    })
    void working_days_after_the_first_day_up_to_the_last(String from, String to, int days) throws IOException {
        var calendar = WorkingCalendar.read(new StringReader(CSV));
        assertThat(calendar.between(parse(from), parse(to))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2012-01-23", "春节", "'2012-01-23,,春节'"})
    void a_line_without_a_kind_is_named_with_what_it_should_be(String line) {
        assertThatThrownBy(() -> WorkingCalendar.read(new StringReader("day,kind,name\n" + line + "\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("holidays.csv:2: write day,kind,name with kind holiday or workday: " + line);
    }

    @Test
    void a_line_without_a_name_is_one() throws IOException {
        var calendar = WorkingCalendar.read(new StringReader("2012-01-23,holiday\n"));
        assertThat(calendar.isWorkingDay(parse("2012-01-23"))).isFalse();
        assertThat(calendar.isKnown(parse("2012-12-31"))).isTrue();
    }

    @Test
    void without_its_file_on_the_class_path_it_says_what_is_missing() {
        assertThatThrownBy(WorkingCalendar::bundled)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("packs/open-data/holidays.csv is not on the class path");
    }
}
