package org.yizhengtong.server;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yizhengtong.server.Desktop.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.policy.TimeLimit;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.account.Office;
import org.yizhengtong.server.casework.AskingDesk;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.casework.LimitDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.permit.ApplicationDesk;
import org.yizhengtong.server.permit.CardDesk;
import org.yizhengtong.server.permit.EndorsementDesk;
import org.yizhengtong.server.permit.NotYetEndorsable;
import org.yizhengtong.server.permit.PermitDesk;
import org.yizhengtong.server.permit.SheetDesk;
import org.yizhengtong.server.registration.Declaration;
import org.yizhengtong.server.registration.Newcomers;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.registration.TypedDay;

@ServiceTest
@TestPropertySource(properties = {"law.place=130100", "law.on=", "yizhengtong.sample=false"})
@DisplayName("Hebei 2016 on the service: from the declaration to the endorsement, by its pack alone")
class HebeiStoryTests {
    private static final String COMMUNITY = "130102001";
    private static final String STATION = "changan-station";

    @Autowired
    WebApplicationContext service;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    AccountDesk accounts;

    @Autowired
    RegistrationDesk registration;

    @Autowired
    CaseDesk cases;

    @Autowired
    SheetDesk sheets;

    @Autowired
    AskingDesk corrections;

    @Autowired
    ApplicationDesk applications;

    @Autowired
    LimitDesk limits;

    @Autowired
    PermitDesk permits;

    @Autowired
    CardDesk cards;

    @Autowired
    EndorsementDesk endorsements;

    @Autowired
    JdbcClient jdbc;

    private final Actor resident = Newcomers.actor();
    private final Actor officer = new Actor(UUID.randomUUID(), Role.OFFICER, STATION, "民警 0142");
    private final Actor head = new Actor(UUID.randomUUID(), Role.OFFICER, STATION, "所长 01", true);
    private CaseNumber number = new CaseNumber("20260401-0000");

    /** Declared in September, applied for on 1 April: Qingming (清明) begins on the 4th. */
    @BeforeEach
    void applied() {
        if (jdbc.sql("select count(*) from office where id = ?")
                        .param(STATION)
                        .query(Integer.class)
                        .single()
                == 0)
            accounts.openOffice(
                    new Office(STATION, Office.Kind.STATION, "长安派出所", "Chang'an", List.of("130102"), List.of()));
        on("2025-09-01");
        registration.declare(
                resident,
                new Declaration(
                        "样例人",
                        Newcomers.number().value(),
                        Newcomers.YISHUI,
                        COMMUNITY,
                        "12号楼",
                        "rented",
                        "no",
                        new TypedDay("2025", "9", "1")),
                RequestId.fresh());
        on("2026-04-01");
        number = town.apply(resident);
    }

    @Test
    void the_pages_name_the_city_whose_law_it_is() {
        assertThat(text(as(resident).get("/my"))).contains("石家庄").doesNotContain("烟台");
        assertThat(text(as(resident).reading("en").get("/")))
                .contains("Shijiazhuang")
                .doesNotContain("Yantai");
    }

    @Test
    @DisplayName("to register the nation's three days; for a move Hebei names no days, and none are shown")
    void personal_times() {
        assertThat(text(as(Newcomers.actor()).get("/residences/new/name"))).contains("3 天内登记", "第15条");
        assertThat(text(as(resident).get("/residences/new/place"))).doesNotContain("搬了家，");
    }

    @Test
    @DisplayName("article 13: three working days to the decision, ten to the card, both from acceptance")
    void decided_carded_and_handed_over() {
        assertThat(cases.view(number, resident).time())
                .satisfies(time -> assertThat(time.due()).isEqualTo("2026-04-07"))
                .satisfies(time -> assertThat(time.unit()).isEqualTo(TimeLimit.Unit.WORKING_DAY));
        assertThat(sheets.sheet(number, resident).finding().permit().answer()).isEqualTo(Answer.YES);
        on("2026-04-07");
        var permit = permits.approve(number, "", RequestId.fresh(), officer);
        assertThat(permit.number().value()).startsWith("YT1301");
        assertThat(text(as(resident).get("/cases/" + number))).contains("卡最晚2026年4月16日做好", "第13条");
        assertThat(text(as(officer).get("/counter/cards"))).contains("卡最晚2026年4月16日做好");
        for (var reader : new Actor[] {resident, officer})
            assertThat(StatementCount.during(() -> as(reader).get("/cases/" + number)))
                    .isLessThanOrEqualTo(12);
        on("2026-04-16");
        cards.make(RequestId.fresh(), officer);
        assertThat(text(as(resident).get("/cases/" + number))).doesNotContain("卡最晚");
        on("2026-04-17");
        assertThat(cards.late(head)).noneMatch(card -> card.permit().equals(permit.number()));
    }

    @Test
    void the_cards_days_stand_still_with_the_decisions() {
        on("2026-04-02");
        corrections.ask(number, Town.BAD_PHOTO, "", RequestId.fresh(), officer);
        on("2026-04-08");
        applications.resubmit(number, resident, Map.of(), RequestId.fresh());
        assertThat(cases.view(number, resident).due()).isEqualTo("2026-04-10");
        assertThat(approvedCardDue("2026-04-10")).isEqualTo("2026-04-21");
    }

    @Test
    @DisplayName("eighteen working days at the longest, for the decision and the card")
    void made_longer() {
        on("2026-04-03");
        limits.extend(number, "路远", RequestId.fresh(), officer);
        assertThat(cases.view(number, resident).due()).isEqualTo("2026-04-28");
        assertThat(approvedCardDue("2026-04-27")).isEqualTo("2026-04-28");
    }

    @Test
    void a_card_that_is_late_is_its_holders_to_know_and_the_heads_to_see() {
        assertThat(approvedCardDue("2026-04-07")).isEqualTo("2026-04-16");
        var permit = permits.of(resident.resident()).orElseThrow().number();
        on("2026-04-16");
        cards.writeDownLate();
        assertThat(written(permit.value())).isZero();
        on("2026-04-17");
        cards.writeDownLate();
        cards.writeDownLate();
        assertThat(written(permit.value())).isEqualTo(1);
        assertThat(town.messagesTo(resident))
                .filteredOn(message -> message.contains("我们晚了"))
                .singleElement()
                .asString()
                .contains(permit.printed(), "2026年4月16日", "去长安派出所找所长");
        assertThat(text(as(resident).get("/cases/" + number))).contains("卡应该在2026年4月16日前做好，晚了");
        assertThat(text(as(head).get("/counter/cards"))).contains("没有按时做好的卡", permit.printed());
        assertThat(text(as(officer).get("/counter/cards"))).doesNotContain("没有按时做好的卡");
        assertThatThrownBy(() -> cards.late(officer)).isInstanceOf(NotYours.class);
        cards.make(RequestId.fresh(), officer);
        assertThat(cards.late(head)).anyMatch(card -> card.permit().equals(permit));
    }

    @Test
    @DisplayName("article 15: endorsed in the thirty days before each full year, not a day earlier")
    void endorsed() {
        on("2026-04-07");
        var permit = permits.approve(number, "", RequestId.fresh(), officer);
        assertThat(permit.until()).isEqualTo("2027-04-06");
        on("2027-03-07");
        assertThatThrownBy(() -> endorsements.endorse(permit.number(), RequestId.fresh(), officer))
                .isInstanceOf(NotYetEndorsable.class);
        on("2027-03-08");
        endorsements.endorse(permit.number(), RequestId.fresh(), officer);
        assertThat(permits.of(resident.resident()).orElseThrow().until()).isEqualTo(parse("2028-04-06"));
    }

    private LocalDate approvedCardDue(String day) {
        on(day);
        permits.approve(number, "", RequestId.fresh(), officer);
        return cards.time(sheets.sheet(number, resident)).orElseThrow().due();
    }

    private int written(String permit) {
        return jdbc.sql("select count(*) from journal where kind = 'CardLimitMissed' and reference = ?")
                .param(permit)
                .query(Integer.class)
                .single();
    }

    private void on(String day) {
        clock.set(day + "T02:00:00Z");
    }

    private Desktop as(Actor actor) {
        return new Desktop(service, actor);
    }
}
