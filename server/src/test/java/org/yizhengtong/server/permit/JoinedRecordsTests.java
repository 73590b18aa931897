package org.yizhengtong.server.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.policy.years.ResidenceStatus;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.WebVisit;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.account.Letterbox;
import org.yizhengtong.server.audit.AuditDesk;
import org.yizhengtong.server.audit.Look;
import org.yizhengtong.server.casework.BothApply;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.registration.CounterDesk;
import org.yizhengtong.server.registration.JoiningDesk;

@ServiceTest
@DisplayName(
        "One person entered twice: permit, case, years and sign-in follow the joining, and go back when it is undone")
class JoinedRecordsTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    JoiningDesk joinings;

    @Autowired
    AccountDesk accounts;

    @Autowired
    CaseDesk cases;

    @Autowired
    PermitDesk permits;

    @Autowired
    LossDesk losses;

    @Autowired
    YearsDesk years;

    @Autowired
    CounterDesk counter;

    @Autowired
    AuditDesk audit;

    @Autowired
    Letterbox letterbox;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @BeforeEach
    void set() {
        clock.set("2012-03-05T02:00:00Z");
    }

    @Test
    @DisplayName(
            "the permit held under the other entry is this person's, with its card and history, and they act on it")
    void permit() {
        var kept = town.newcomer();
        var other = town.newcomer();
        var permit = town.permit(other, "2012-03-01");

        join(kept, other);

        assertThat(permits.of(kept.resident())).map(PermitSummary::number).contains(permit);
        assertThat(permits.of(other.resident())).isEmpty();
        losses.reportLost(permit, RequestId.fresh(), kept);
        assertThatThrownBy(() -> losses.found(permit, RequestId.fresh(), other)).isInstanceOf(NotFound.class);

        part(kept, other);

        assertThat(permits.of(kept.resident())).isEmpty();
        assertThat(permits.of(other.resident())).map(PermitSummary::standing).contains(PermitStanding.LOST);
        for (var table : new String[] {"permit", "card"})
            assertThat(town.rows(table, other)).isEqualTo(1);
        assertThat(town.rows("permit_step", other)).isEqualTo(2);
        losses.found(permit, RequestId.fresh(), other);
    }

    @Test
    @DisplayName("two permits of one person cannot be: one has to be cancelled before the entries are joined")
    void both_hold() {
        var kept = town.newcomer();
        var other = town.newcomer();
        var first = town.permit(kept, "2012-03-01");
        var second = town.permit(other, "2012-03-01");

        assertThatThrownBy(() -> join(kept, other)).isInstanceOf(BothHold.class);

        assertThat(permits.of(kept.resident())).map(PermitSummary::number).contains(first);
        assertThat(permits.of(other.resident())).map(PermitSummary::number).contains(second);
        assertThat(joinings.of(kept.resident(), town.officer())).isEmpty();
    }

    @Test
    @DisplayName("the open case goes on under the entry kept; two open cases have to be one first")
    void open_case() {
        var kept = town.newcomer();
        var other = town.newcomer();
        var number = town.apply(other);

        join(kept, other);

        assertThat(cases.newestOf(kept.resident())).contains(number);
        assertThat(cases.view(number, kept).papers()).hasSize(1);
        var permit = permits.approve(number, "", RequestId.fresh(), town.officer());
        assertThat(permits.of(kept.resident())).map(PermitSummary::number).contains(permit.number());

        part(kept, other);

        assertThat(permits.of(other.resident())).map(PermitSummary::number).contains(permit.number());
        assertThat(cases.newestOf(kept.resident())).isEmpty();

        var third = town.newcomer();
        town.apply(third);
        town.apply(kept);
        assertThatThrownBy(() -> join(kept, third)).isInstanceOf(BothApply.class);
    }

    @Test
    @DisplayName("what began under the entry kept stays there when they are parted")
    void stays() {
        var kept = town.newcomer();
        var other = town.newcomer();
        join(kept, other);
        var permit = town.issue(kept).number();

        part(kept, other);

        assertThat(permits.of(kept.resident())).map(PermitSummary::number).contains(permit);
        assertThat(permits.of(other.resident())).isEmpty();
    }

    @Test
    @DisplayName("either telephone signs in to the entry kept, and to its own again after")
    void signs_in() {
        var kept = town.newcomer();
        var other = town.newcomer();
        var phone = town.telephone(other);
        join(kept, other);
        assertThat(accounts.holderOf(phone)).contains(kept.resident());
        assertThat(accounts.maskedPhone(kept.resident())).endsWith(phone.substring(7));

        part(kept, other);
        assertThat(accounts.holderOf(phone)).contains(other.resident());
        assertThat(accounts.maskedPhone(kept.resident())).isEmpty();
    }

    @Test
    @DisplayName("homes registered side by side under both entries are told one after another, and no day is lost")
    void years() {
        var kept = town.newcomer("19780203", "2011-06-01");
        var other = town.newcomer("19780203", "2011-09-01");

        join(kept, other);
        clock.set("2012-03-15T02:00:00Z");

        var account = years.of(kept.resident(), "", kept).here().orElseThrow();
        assertThat(account.runSince()).hasToString("2011-06-01");
        assertThat(account.gaps()).isEmpty();
        assertThat(account.status()).isEqualTo(ResidenceStatus.REGISTERED);
    }

    @Test
    @DisplayName("who looked at the other entry is seen on the one kept, and after parting on its own again")
    void looks() {
        var kept = town.newcomer();
        var other = town.newcomer();
        counter.open(kept.resident(), town.officer());
        counter.open(other.resident(), town.officer());
        counter.open(other.resident(), town.officerElsewhere());
        assertThat(looked(kept)).containsExactly("town-station");

        join(kept, other);
        assertThat(looked(kept)).containsExactly("next-station", "town-station", "town-station");

        part(kept, other);
        assertThat(looked(kept)).containsOnly("town-station");
        assertThat(looked(other)).contains("next-station");
    }

    @Test
    @DisplayName("who is signed in while the entries are joined acts under the one kept from the next page on")
    void goes_on_signed_in() {
        var kept = town.newcomer("19780203", "2011-06-01");
        var other = town.newcomer();
        var visit = new WebVisit(port);
        var phone = town.telephone(other);
        visit.signInByPhone(phone, letterbox);
        assertThat(visit.get("/residences").body()).contains("2012年2月1日");

        join(kept, other);
        assertThat(visit.get("/residences").body()).contains("2011年6月1日");
        var late = new WebVisit(port);
        jdbc.sql("delete from sign_in_code").update();
        late.signInByPhone(phone, letterbox);
        assertThat(late.get("/residences").body()).contains("2011年6月1日");

        part(kept, other);
        assertThat(visit.get("/residences").body()).contains("2012年2月1日");
        assertThat(late.get("/residences").body()).contains("2012年2月1日").doesNotContain("2011年6月1日");
    }

    /** At which offices somebody looked, the newest first; looks at the two side by side left out. */
    private List<String> looked(Actor resident) {
        return audit.looksAt(resident.resident()).looks().stream()
                .filter(look -> look.purpose().equals("purpose.registration"))
                .map(Look::officeEn)
                .map(name -> name.replace("Station ", ""))
                .toList();
    }

    private void join(Actor kept, Actor joined) {
        joinings.join(kept.resident(), joined.resident(), "身份证抄错一位", RequestId.fresh(), town.officer());
    }

    private void part(Actor kept, Actor joined) {
        var number = Objects.requireNonNull(
                joinings.of(kept.resident(), town.officer()).getFirst().joining());
        joinings.undo(kept.resident(), joined.resident(), number, "不是同一个人", town.officer());
    }
}
