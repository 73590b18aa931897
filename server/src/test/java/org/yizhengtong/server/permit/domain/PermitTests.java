package org.yizhengtong.server.permit.domain;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;

@DisplayName("A permit's term (有效期)")
class PermitTests {
    private static final PermitNumber NUMBER = PermitNumber.of("YT", "370600", 1);

    @Nested
    @DisplayName("Civil Code, Articles 201 and 202: it ends on the day of the same number")
    class Term {
        @ParameterizedTest
        @CsvSource({
            "2012-03-01, 1, 2013-03-01",
            "2012-03-01, 3, 2015-03-01",
            "2012-12-31, 1, 2013-12-31",
            "2013-02-28, 3, 2016-02-28"
        })
        void in_the_last_year(String issued, int years, String until) {
            assertThat(issued(issued, years).until()).isEqualTo(parse(until));
        }

        @Test
        void or_on_the_last_day_of_a_shorter_month() {
            assertThat(issued("2012-02-29", 1).until()).isEqualTo(parse("2013-02-28"));
            assertThat(issued("2012-02-29", 3).until()).isEqualTo(parse("2015-02-28"));
        }
    }

    @Nested
    @DisplayName("it lapses by the passing of time, whether or not a job has run")
    class Expiry {
        private final Permit.Valid permit = issued("2012-03-01", 1);

        @Test
        void on_its_first_day_it_is_in_force() {
            assertThat(permit.asOf(parse("2012-03-01"))).isEqualTo(permit);
        }

        @Test
        void on_its_last_day_it_is_in_force() {
            assertThat(permit.asOf(parse("2013-03-01"))).isEqualTo(permit);
        }

        @Test
        void the_day_after_it_has_expired() {
            assertThat(permit.asOf(parse("2013-03-02"))).isInstanceOf(Permit.Expired.class);
        }

        @Test
        void expired_it_stays_expired() {
            var expired = permit.asOf(parse("2013-03-02"));
            assertThat(expired.asOf(parse("2013-02-01"))).isEqualTo(expired);
            assertThat(expired.number()).isEqualTo(NUMBER);
            assertThat(expired.until()).isEqualTo(permit.until());
        }
    }

    private static Permit.Valid issued(String day, int years) {
        return Permit.Valid.issue(NUMBER, ResidentId.fresh(), parse(day), years);
    }
}
