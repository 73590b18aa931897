package org.yizhengtong.policy;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yizhengtong.policy.Neighbours.CITY;
import static org.yizhengtong.policy.Neighbours.facts;
import static org.yizhengtong.policy.Neighbours.inquiry;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Facts that cannot be, and facts that cannot be together")
class WrongFactTests {
    private static final String BORN = "resident.birth_date";
    private static final String SINCE = "residence.since";

    private final Vocabulary vocabulary = Neighbours.policy().vocabulary();

    @Nested
    @DisplayName("A value is looked at again when the law is asked")
    class Values {
        @ParameterizedTest
        @ValueSource(longs = {0, 10, -1})
        void a_number_out_of_its_bounds(long rooms) {
            assertThatThrownBy(() -> vocabulary.check("home.rooms", rooms))
                    .isInstanceOfSatisfying(
                            BadFact.class,
                            bad -> assertThat(bad.words().en()).isEqualTo("write a whole number 1 to 9"));
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 9})
        void a_number_at_its_bounds_is_one(long rooms) {
            assertThatCode(() -> vocabulary.check("home.rooms", rooms)).doesNotThrowAnyException();
        }

        @Test
        void an_option_that_is_not_on_the_list() {
            assertThatThrownBy(() -> vocabulary.check("home.kind", "tent")).hasMessageContaining("own, shed");
            assertThatCode(() -> vocabulary.check("home.kind", "shed")).doesNotThrowAnyException();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "6", "630", "63010", "6301020", "63010200", "6301020030", "63010200300", "6301020030050"
                })
        void a_place_code_of_a_length_no_division_has(String code) {
            assertThatThrownBy(() -> vocabulary.check("residence.place", code))
                    .isInstanceOf(BadFact.class)
                    .hasMessageContaining("a division code such as 370602");
        }

        @ParameterizedTest
        @ValueSource(strings = {"63", "6301", "630102", "630102003", "630102003005"})
        void a_province_a_city_a_county_a_township_and_a_community_are_places(String code) {
            assertThat(vocabulary.parse("residence.place", code)).isEqualTo(code);
            assertThatCode(() -> vocabulary.check("residence.place", code)).doesNotThrowAnyException();
        }
    }

    @Nested
    @DisplayName("Nobody lives anywhere before being born")
    class Contradictions {
        private final Facts impossible = facts(BORN, "1990-05-02", SINCE, "1990-05-01");

        @Test
        void the_words_name_both_days() {
            assertThat(vocabulary.contradiction(impossible)).hasValueSatisfying(bad -> {
                assertThat(bad.fact()).isEqualTo(SINCE);
                assertThat(bad.words().zh()).isEqualTo("“住下的日子”（1990年5月1日）比“出生日期”（1990年5月2日）还早，请改对其中一个。");
                assertThat(bad.words().en())
                        .isEqualTo("\"Living here since\" (1 May 1990) lies before \"Date of birth\" (2 May 1990):"
                                + " correct one of them.");
            });
        }

        @Test
        void the_day_itself_is_early_enough_and_one_of_the_days_alone_contradicts_nothing() {
            assertThat(vocabulary.contradiction(facts(BORN, "1990-05-02", SINCE, "1990-05-02")))
                    .isEmpty();
            assertThat(vocabulary.contradiction(facts(SINCE, "1990-05-01"))).isEmpty();
        }

        @Test
        void no_law_is_applied_to_such_a_person() {
            assertThatThrownBy(() -> Neighbours.policy().find(inquiry(CITY, "2012-06-01", impossible)))
                    .isInstanceOf(BadFact.class);
        }

        @Test
        void a_value_that_cannot_be_is_a_contradiction_in_itself() {
            assertThat(vocabulary.contradiction(Facts.none().with("home.rooms", 12L, Origin.SAID)))
                    .hasValueSatisfying(bad -> assertThat(bad.fact()).isEqualTo("home.rooms"));
        }
    }

    @Nested
    @DisplayName("What is sure is joined with what was only said elsewhere")
    class Joined {
        private final Facts sure = Facts.none().with(BORN, parse("1990-05-02"), Origin.CONFIRMED);

        @Test
        void what_is_sure_stays_and_the_rest_is_added_with_its_own_origin() {
            var joined = vocabulary.joined(sure, facts(BORN, "1991-01-01", "home.kind", "own"));
            assertThat(joined.get(BORN)).hasValue(new Fact(parse("1990-05-02"), Origin.CONFIRMED));
            assertThat(joined.get("home.kind")).hasValue(new Fact("own", Origin.SAID));
        }

        @Test
        void what_cannot_be_true_beside_it_is_left_out() {
            var joined = vocabulary.joined(sure, facts(SINCE, "1989-01-01", "work.contract", "true"));
            assertThat(joined.has(SINCE)).isFalse();
            assertThat(joined.has("work.contract")).isTrue();
        }
    }

    @Test
    void what_was_written_under_an_earlier_vocabulary_is_read_where_it_still_can_be() {
        assertThat(vocabulary.stillReads("home.rooms", " 3 ")).hasValue(3L);
        assertThat(vocabulary.stillReads("home.rooms", "12")).isEmpty();
        assertThat(vocabulary.stillReads("home.colour", "red")).isEmpty();
    }
}
