package org.yizhengtong.policy;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.policy.Neighbours.CITY;
import static org.yizhengtong.policy.Neighbours.text;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.yizhengtong.policy.PackText.RuleText;

@DisplayName("The law for reading: what stands on the day, beside what it belongs to")
class LawForReadingTests {
    @Test
    void a_rule_that_a_nearer_pack_replaces_is_not_read() {
        assertThat(text(CITY, "2012-06-01", "nation").rules())
                .extracting(RuleText::rule)
                .containsExactly("local-people", "register");
        assertThat(text(CITY, "2011-06-01", "nation").rules())
                .extracting(RuleText::rule)
                .containsExactly("permit", "local-people", "register");
    }

    @Test
    void a_rule_that_gives_way_to_the_decree_is_read_until_then() {
        var readings = Policy.read(Path.of("src/test/resources/readings"));
        assertThat(readings.law("620100", parse("2015-12-31")).get(0).rules())
                .extracting(RuleText::rule)
                .containsExactly("permit", "register-residence");
        assertThat(readings.law("620100", parse("2016-01-01")).get(1).rules())
                .extracting(RuleText::rule)
                .containsExactly("register-residence");
        assertThat(readings.rules("620100", parse("2016-01-01")))
                .extracting(sheet -> sheet.pack().pack() + " " + sheet.rule())
                .containsExactly("decree permit", "province register-residence");
    }

    @Test
    void general_rules_come_first_and_exceptions_stand_under_their_own_rule_alone() {
        var nation = text(CITY, "2011-06-01", "nation");
        assertThat(nation.general()).extracting(RuleText::rule).containsExactly("permit", "register");
        assertThat(nation.exceptionsTo("permit")).extracting(RuleText::rule).containsExactly("local-people");
        assertThat(nation.exceptionsTo("register")).isEmpty();
    }

    @Test
    void what_is_to_be_known_of_a_rule_or_a_limit_stands_there_and_of_the_pack_at_its_head() {
        var nation = text(CITY, "2011-06-01", "nation");
        assertThat(nation.flags()).extracting(Flag::code).containsExactly("EXTRACT");
        assertThat(nation.rules().get(0).flags()).extracting(Flag::code).containsExactly("FIRST_NIGHT");
        assertThat(nation.limits().get(0).flags()).extracting(Flag::code).containsExactly("LATER_TEXT");
    }

    @Test
    void what_follows_is_said_in_the_packs_own_sentence_or_else_in_its_word() {
        var nation = text(CITY, "2011-06-01", "nation");
        assertThat(nation.rules())
                .extracting(RuleText::then)
                .containsExactly(
                        new Text("要办居住证。", "A permit is needed."),
                        new Text("not_required", "not_required"),
                        new Text("required", "required"));
    }

    @Nested
    @DisplayName("Duties begin and end, and stand with their own pack")
    class Duties {
        @Test
        void from_the_first_day_to_the_last() {
            assertThat(text(CITY, "2011-12-31", "nation").duties()).isEmpty();
            assertThat(text(CITY, "2012-01-01", "nation").duties())
                    .extracting(Duty::id)
                    .containsExactly("employer-reports");
            assertThat(text(CITY, "2013-12-31", "nation").duties())
                    .extracting(Duty::id)
                    .containsExactly("employer-reports");
            assertThat(text(CITY, "2014-01-01", "nation").duties()).isEmpty();
        }

        @Test
        void the_city_has_its_own() {
            assertThat(text(CITY, "2012-06-01", "old-city").duties())
                    .extracting(Duty::id)
                    .containsExactly("landlord-reports");
        }

        @Test
        void one_that_is_only_planned_binds_nobody() {
            var asked = Neighbours.inquiry(CITY, "2012-06-01", Facts.none());
            assertThat(Neighbours.policy().find(asked).duties())
                    .extracting(Duty::id)
                    .containsExactly("employer-reports", "landlord-reports");
            assertThat(Neighbours.policy().find(asked.binding()).duties())
                    .extracting(Duty::id)
                    .containsExactly("employer-reports");
        }
    }
}
