package org.yizhengtong.policy.rule;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Civil Code, Articles 200 to 204: how periods are counted")
class SpanTests {
    @ParameterizedTest(name = "{0} to {1}: {2} {3}")
    @CsvSource({
        "2012-03-01, 2012-03-01, DAYS, 0",
        "2012-03-01, 2012-03-04, DAYS, 3",
        "2011-09-01, 2012-02-29, MONTHS, 5",
        "2011-09-01, 2012-03-01, MONTHS, 6",
        "2011-08-31, 2012-02-28, MONTHS, 5",
        "2011-08-31, 2012-02-29, MONTHS, 6",
        "2011-01-31, 2011-02-28, MONTHS, 1",
        "2008-02-29, 2009-02-27, YEARS, 0",
        "2008-02-29, 2009-02-28, YEARS, 1",
        "2008-02-29, 2012-02-28, YEARS, 3",
        "2008-02-29, 2012-02-29, YEARS, 4",
        "2012-03-01, 2012-02-29, DAYS, -1"
    })
    void counted(String from, String to, Span span, long full) {
        assertThat(span.between(parse(from), parse(to))).isEqualTo(full);
    }

    @Property
    void a_period_is_full_on_its_last_day_and_not_before(
            @ForAll @IntRange(min = 0, max = 20_000) int day,
            @ForAll @IntRange(min = 1, max = 400) int number,
            @ForAll Span span) {
        var from = LocalDate.ofEpochDay(day);
        var last = span.after(from, number);
        assertThat(span.between(from, last)).isEqualTo(number);
        assertThat(span.between(from, last.minusDays(1))).isEqualTo(number - 1);
    }
}
