package org.yizhengtong.policy;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yizhengtong.policy.Neighbours.CITY;
import static org.yizhengtong.policy.Neighbours.NEXT_CITY;
import static org.yizhengtong.policy.Neighbours.facts;
import static org.yizhengtong.policy.Neighbours.find;
import static org.yizhengtong.policy.Neighbours.inquiry;
import static org.yizhengtong.policy.Neighbours.sheet;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The nearer pack's figures and readings count, and those of the pack in force")
class NearerPackTests {
    private static final Facts LODGER = facts(
            "permit.kind", "residence",
            "work.contract", "true",
            "home.kind", "shed",
            "residence.since", "2012-01-01",
            "resident.hukou_place", "110101");

    private static List<Long> days(RuleSheet sheet) {
        return sheet.figures().stream()
                .flatMap(figure -> figure.values().stream())
                .map(RuleSheet.Dated::value)
                .toList();
    }

    @Nested
    @DisplayName("On a day of the former measures")
    class Former {
        @Test
        void their_sixty_days_count_and_not_the_nations_thirty_or_the_later_ninety() {
            assertThat(find(CITY, "2012-02-29", LODGER).permit().from()).isEqualTo("2012-03-01");
            assertThat(find(CITY, "2012-03-01", LODGER).permit().answer()).isEqualTo(Answer.YES);
        }

        @Test
        void a_shed_is_a_home_as_they_read_it() {
            var shelter = find(CITY, "2012-06-01", LODGER).services().get(0).result();
            assertThat(shelter.answer()).isEqualTo(Answer.YES);
            var otherwise =
                    Neighbours.policy().find(inquiry(CITY, "2012-06-01", LODGER).reading("SHED", "no_home"));
            assertThat(otherwise.services().get(0).result().answer()).isEqualTo(Answer.NO);
        }

        @Test
        void the_points_they_read_their_own_way_can_be_listed() {
            assertThat(Neighbours.policy().readings(CITY, parse("2012-06-01")))
                    .filteredOn(reading -> reading.name().equals("SHED"))
                    .extracting(Reading::followed)
                    .containsExactly("home");
            assertThat(Neighbours.policy().readings(CITY, parse("2014-06-01")))
                    .extracting(Reading::followed)
                    .containsExactly("applied", "first_day_excluded", "no_home");
        }

        @Test
        void their_ten_days_are_the_limit_and_the_nations_fifteen_before_and_after() {
            assertThat(limit("2011-06-01")).isEqualTo(15);
            assertThat(limit("2012-06-01")).isEqualTo(10);
            assertThat(limit("2014-06-01")).isEqualTo(15);
            assertThat(Neighbours.policy().timeLimit(CITY, parse("2012-06-01"), "objection"))
                    .isEmpty();
        }

        private int limit(String day) {
            return Neighbours.policy()
                    .timeLimit(CITY, parse(day), "issue")
                    .orElseThrow()
                    .number();
        }
    }

    @Nested
    @DisplayName("A rule's sheet")
    class Sheets {
        @Test
        void states_its_own_packs_figure_also_where_a_later_pack_sets_another() {
            var sheets = Neighbours.policy().rules();
            assertThat(days(sheet(sheets, "nation", "permit"))).containsExactly(30L);
            assertThat(days(sheet(sheets, "old-city", "permit"))).containsExactly(60L);
            assertThat(days(sheet(sheets, "new-city", "permit"))).containsExactly(90L);
        }

        @Test
        void borrows_the_figure_of_a_place_around_it() {
            assertThat(days(sheet(Neighbours.policy().rules(), "next-city", "settle")))
                    .containsExactly(30L);
            var centre = sheet(Neighbours.policy().rules(), "new-city", "settle-in-the-centre");
            assertThat(centre.figures()).extracting(RuleSheet.Figure::name).containsExactly("rooms");
            assertThat(centre.figures().get(0).values().get(0).words()).isEqualTo(new Text("2", "2"));
            assertThat(centre.facts()).containsExactly("residence.place", "home.rooms");
        }

        @Test
        void names_the_exceptions_of_the_places_around_it_and_no_neighbours() {
            var sheets = Neighbours.policy().rules();
            assertThat(sheet(sheets, "nation", "permit").exceptions()).containsExactly("local-people");
            assertThat(sheet(sheets, "old-city", "permit").exceptions()).containsExactly("local-people");
            assertThat(sheet(sheets, "nation", "register").exceptions()).isEmpty();
            assertThat(sheet(Neighbours.policy().rules(NEXT_CITY, parse("2012-06-01")), "nation", "permit")
                            .exceptions())
                    .containsExactly("local-people", "students");
        }
    }

    @Test
    void a_figure_of_the_former_measures_can_be_named_by_those_that_follow_them() {
        assertThat(find(CITY, "2014-06-01", LODGER).term().length()).isEqualTo(new Text("1 年", "1 year"));
        assertThat(find(CITY, "2014-06-01", LODGER).law())
                .extracting(PackInForce::pack)
                .containsExactly("nation", "new-city");
    }

    @Test
    void after_the_last_day_of_all_no_law_holds() {
        assertThat(find(CITY, "2019-12-31", LODGER).permit().answer()).isEqualTo(Answer.YES);
        assertThatThrownBy(() -> find(CITY, "2020-01-01", LODGER))
                .isInstanceOf(UnknownPlace.class)
                .hasMessage("no pack holds on 2020-01-01; the earliest begins on 2010-01-01");
    }

    @Test
    void a_place_without_a_pack_of_its_own_is_told_which_places_have_one_and_the_nation_is_none() {
        assertThatThrownBy(() -> Neighbours.policy().find(inquiry("630300", "2012-01-01", LODGER)))
                .isInstanceOf(UnknownPlace.class)
                .hasMessage(
                        "no pack covers 630300; there are packs for 630100 (old-city, new-city), 630200 (next-city)");
    }
}
