package org.yizhengtong.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yizhengtong.policy.Citation;
import org.yizhengtong.policy.Confidence;
import org.yizhengtong.policy.Consent;
import org.yizhengtong.policy.FactKind;
import org.yizhengtong.policy.Flag;
import org.yizhengtong.policy.Origin;
import org.yizhengtong.policy.Paper;
import org.yizhengtong.policy.Service;
import org.yizhengtong.policy.Status;
import org.yizhengtong.policy.Text;
import org.yizhengtong.policy.TimeLimit;
import org.yizhengtong.policy.rule.Operand;
import org.yizhengtong.policy.rule.Pack;
import org.yizhengtong.policy.rule.Parameter;
import org.yizhengtong.policy.rule.PointItem;
import org.yizhengtong.policy.rule.Rule;

@DisplayName("Everything a pack says is read as it is written")
class WholePackTests {
    private static final Flag HOLIDAYS = new Flag("HOLIDAYS", new Text("节假日不算。", "Holidays are not counted."));
    private final PackFolder.Read read = PackFolder.read(Path.of("src/test/resources/packs"));
    private final Pack city = read.packs().get(1);

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    private static Citation rules(String provision) {
        return new Citation(
                "rules",
                provision,
                new Text("样例市办法", "Sample City Measures"),
                "样政发2012第1号",
                Status.IN_FORCE,
                day("2012-01-01"),
                "https://example.org/rules");
    }

    private static Citation plan(String provision) {
        return new Citation("plan", provision, new Text("样例市方案", "Sample City plan"), null, Status.DRAFT, null, null);
    }

    @Test
    void its_head_its_sources_and_the_mark_of_its_text() {
        assertThat(city.head().place()).isEqualTo("620100");
        assertThat(city.head().status()).isEqualTo(Status.IN_FORCE);
        assertThat(city.from()).isEqualTo("2012-01-01");
        assertThat(city.to()).isEqualTo("2031-12-31");
        assertThat(city.sources()).containsExactly(rules(""), plan(""));
        assertThat(city.flags()).isEqualTo(Map.of("HOLIDAYS", HOLIDAYS));
        assertThat(city.head().version()).matches("[0-9a-f]{12}");
        assertThat(read.packs().get(0).head().version())
                .isNotEqualTo(city.head().version());
    }

    @Test
    void figures_with_their_days_and_one_that_is_open_until_it_is_set() {
        assertThat(city.parameters().keySet()).containsExactly("stay", "insured", "needed");
        var stay = city.parameters().get("stay");
        var insured = city.parameters().get("insured");
        assertThat(stay)
                .isNotNull()
                .satisfies(one -> assertThat(one.values())
                        .containsExactly(
                                new Parameter.Dated(day("2012-01-01"), 30, rules("5(1)")),
                                new Parameter.Dated(day("2013-01-01"), 60, rules("5(2)"))));
        assertThat(insured).isNotNull().satisfies(one -> {
            assertThat(one.leftTo()).isEqualTo(new Text("市政府", "the city"));
            assertThat(one.values()).containsExactly(new Parameter.Dated(day("2014-01-01"), 24, rules("28(2)")));
        });
    }

    @Test
    void services_of_its_own_and_those_all_packs_share() {
        assertThat(city.services())
                .containsExactly(new Service(
                        "schooling",
                        new Text("上学", "School"),
                        new Text("教育局", "Education"),
                        new Text("学校", "the school"),
                        null,
                        "school"));
        assertThat(read.services())
                .containsOnly(Map.entry(
                        "library",
                        new Service(
                                "library",
                                new Text("借书", "Library"),
                                new Text("文化局", "Culture"),
                                new Text("图书馆", "the library"),
                                new Text("居住证", "residence permit"),
                                "book")));
    }

    @Test
    void papers_by_step() {
        assertThat(city.papers())
                .containsOnly(Map.entry(
                        "application",
                        List.of(
                                new Paper(
                                        "identity_card",
                                        new Text("身份证", "Identity card"),
                                        new Text("原件", "the card itself"),
                                        true,
                                        false,
                                        rules("6")),
                                new Paper(
                                        "lease",
                                        new Text("租房合同", "Lease"),
                                        new Text("有的话带上", "if there is one"),
                                        false,
                                        false,
                                        rules("6")))));
    }

    @Test
    void time_limits() {
        var register =
                new TimeLimit("register", 3, TimeLimit.Unit.WORKING_DAY, rules("7"), Confidence.B, List.of(HOLIDAYS));
        var issue = new TimeLimit("issue", 15, TimeLimit.Unit.DAY, plan("8"), Confidence.A, List.of());
        assertThat(city.limits())
                .containsExactly(
                        new Pack.Dated<>(register, day("2012-02-01"), day("2020-12-31")),
                        new Pack.Dated<>(issue, null, null));
    }

    @Test
    void who_agrees_to_corrections() {
        var door = new Consent("address_line", true, rules("24"), Confidence.B, List.of(HOLIDAYS));
        var name = new Consent("name", false, rules("24"), Confidence.A, List.of());
        assertThat(city.consents())
                .containsExactly(
                        new Pack.Dated<>(door, day("2014-01-01"), null),
                        new Pack.Dated<>(name, null, day("2015-12-31")));
    }

    @Test
    void points() {
        var months = new PointItem.Count(new Operand.FactValue("insurance.months"), 12, 60);
        assertThat(city.points().items()).singleElement().satisfies(item -> {
            assertThat(item.counts()).containsExactly(months);
            assertThat(item.score()).isEqualTo(new BigDecimal("3.5"));
            assertThat(item.most()).isEqualTo(new BigDecimal("30"));
            assertThat(item.group()).isEqualTo("work");
        });
    }

    @Test
    void a_duty_its_penalty_its_days_and_the_reading_it_stands_under() {
        assertThat(city.duties()).singleElement().satisfies(line -> {
            assertThat(line.duty().penalty()).isEqualTo(new Text("二百元", "200 yuan"));
            assertThat(line.duty().penaltyCite()).isEqualTo(rules("37"));
            assertThat(line.duty().flags()).containsExactly(HOLIDAYS);
            assertThat(line.from()).isEqualTo("2012-03-01");
            assertThat(line.to()).isEqualTo("2019-12-31");
            assertThat(line.reading()).isEqualTo("DAY_COUNT");
            assertThat(line.readAs()).isEqualTo("counted");
        });
    }

    @Test
    void rules_and_which_exception_comes_first() {
        var permit = city.rules().get(0);
        var owners = city.rules().get(1);
        assertThat(permit.first()).isFalse();
        assertThat(permit.yields()).isEqualTo(new Rule.Yield(day("2016-01-01"), "DAY_COUNT", "counted"));
        assertThat(permit.flags()).containsExactly(HOLIDAYS);
        assertThat(owners.first()).isTrue();
        assertThat(owners.yields()).isNull();
        assertThat(owners.exceptionTo()).isEqualTo("permit");
        assertThat(owners.from()).isEqualTo("2013-01-01");
        assertThat(owners.to()).isEqualTo("2014-12-31");
    }

    @Test
    void facts_how_they_are_shown_and_what_holds_of_somebody_of_whom_nothing_was_said() {
        var facts = read.vocabulary();
        assertThat(facts.all())
                .extracting(FactKind::strength)
                .containsExactly(Origin.SEEN, Origin.CONFIRMED, Origin.SAID, Origin.SAID, Origin.SAID, Origin.SAID);
        assertThat(facts.kind("residence.since").notBefore()).containsExactly("resident.birth_date");
        assertThat(facts.kind("home.kind").options().get(0))
                .isEqualTo(new FactKind.Option("own", new Text("自己的", "own"), new Text("有房产证", "with a deed")));
        assertThat(facts.assumed()).isEqualTo(Map.of("work.contract", false));
    }
}
