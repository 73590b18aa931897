package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Yantai on 1 March 2012")
class YantaiTests {
    private static final Policy POLICY = RealPacks.POLICY;
    private static final LocalDate DAY = LocalDate.parse("2012-03-01");

    @Test
    void its_law_is_the_nations_the_provinces_draft_and_its_own_plan() {
        assertThat(POLICY.law("370602003005", DAY))
                .extracting(text -> text.pack().pack(), text -> text.pack().status())
                .containsExactly(
                        tuple("cn-1958", Status.IN_FORCE),
                        tuple("cn-1995", Status.IN_FORCE),
                        tuple("cn-review", Status.IN_FORCE),
                        tuple("cn-education", Status.IN_FORCE),
                        tuple("cn-2011p", Status.IN_FORCE),
                        tuple("sd-1995", Status.IN_FORCE),
                        tuple("sd-2011d", Status.DRAFT),
                        tuple("yt-2012", Status.ANNOUNCED));
    }

    @Test
    void the_office_has_ten_working_days_as_the_later_text_says() {
        var limit = POLICY.timeLimit("370600", DAY, "issue").orElseThrow();
        assertThat(limit.number()).isEqualTo(10);
        assertThat(limit.unit()).isEqualTo(TimeLimit.Unit.WORKING_DAY);
        assertThat(limit.cite().provision()).isEqualTo("18");
        assertThat(limit.flags()).extracting(Flag::code).containsExactly("TIME_LIMIT_FROM_LATER_TEXT");
    }

    @Test
    void a_person_has_sixty_days_to_object_under_the_law_of_the_day() {
        var then = POLICY.timeLimit("370600", DAY, "objection").orElseThrow();
        assertThat(then.number()).isEqualTo(60);
        assertThat(then.unit()).isEqualTo(TimeLimit.Unit.DAY);
        assertThat(then.cite().provision()).isEqualTo("9");
        assertThat(POLICY.timeLimit("370600", DAY, "unheard-of")).isEmpty();
        assertThat(POLICY.law("370600", DAY))
                .flatExtracting(PackText::limits)
                .as("those that hold on the day, for reading")
                .extracting(TimeLimit::step, TimeLimit::number)
                .containsExactlyInAnyOrder(tuple("register", 3), tuple("objection", 60), tuple("issue", 10));
    }

    @Test
    void papers_inform_and_only_the_identity_card_is_required_to_register() {
        assertThat(POLICY.papers("370600", DAY, "registration"))
                .extracting(Paper::id, Paper::required)
                .containsExactly(tuple("identity_card", true));
        assertThat(POLICY.papers("370600", DAY, "application")).noneMatch(Paper::required);
    }

    @Test
    void the_tree_shows_what_was_compared_and_which_article_says_so() {
        var facts = Facts.none()
                .with("residence.intended_days", 400L, Origin.SAID)
                .with("resident.hukou_place", "371323", Origin.SAID)
                .with("resident.birth_date", LocalDate.parse("1942-03-01"), Origin.SEEN);
        var permit = POLICY.find(new Inquiry(
                        "370600",
                        DAY,
                        DAY,
                        facts.with("residence.purpose", "family", Origin.SAID).with("home.kind", "own", Origin.SAID),
                        Set.of()))
                .permit();
        var rule = permit.because().get(0);
        assertThat(rule.prevails()).isFalse();
        assertThat(permit.decisive())
                .as("the exception that prevails")
                .isEqualTo(rule.exceptions().get(1));
        assertThat(rule.compared())
                .containsExactly(new Compared(
                        "residence.intended_days",
                        new Text("打算住的天数", "Days intended to stay"),
                        new Text("400 天", "400 days"),
                        "≥",
                        new Text("30 天", "30 days")));
        var age = rule.exceptions().get(1);
        assertThat(age.prevails()).isTrue();
        assertThat(age.compared().get(0).label().en()).isEqualTo("Date of birth, to 1 March 2012");
        assertThat(age.compared().get(0).value().zh()).isEqualTo("70 年");
        assertThat(age.cite().provision()).isEqualTo("(1)");
    }

    @Test
    void facts_for_a_matter_come_in_the_order_of_the_vocabulary() {
        assertThat(POLICY.factsFor("370600", DAY, "registration"))
                .containsExactly(
                        "residence.intended_days",
                        "resident.hukou_place",
                        "residence.place",
                        "home.kind",
                        "residence.since");
    }
}
