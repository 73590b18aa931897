package org.yizhengtong.server.permit;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.registration.CounterDesk;
import org.yizhengtong.server.registration.Declaration;
import org.yizhengtong.server.registration.EndedByLeaving;
import org.yizhengtong.server.registration.NotAway;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.registration.ResidenceDesk;
import org.yizhengtong.server.registration.ResidentHasDied;
import org.yizhengtong.server.registration.ToldStep;
import org.yizhengtong.server.registration.TypedDay;

@LifeTest
@DisplayName("A departure written down by mistake is taken back (撤销离开登记), and no day is lost")
class MistakenDepartureTests {
    private static final String WHY = "登记的是同名的另一个人";

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    ResidenceDesk residences;

    @Autowired
    RegistrationDesk registration;

    @Autowired
    CounterDesk counter;

    @Autowired
    PermitDesk permits;

    @Autowired
    CancellationDesk cancellations;

    @Autowired
    YearsDesk years;

    private Actor resident;

    /** Registered on 1 February 2012, as everybody in the town. */
    @BeforeEach
    void somebody() {
        clock.set("2012-03-01T02:00:00Z");
        resident = town.newcomer();
    }

    @Test
    @DisplayName("the same home goes on: one period without an end, one run, one more word in its history")
    void unbroken() {
        var before = registration.facts(resident.resident()).values();
        leaveByMistake();
        clock.set("2012-05-10T02:00:00Z");

        stay(RequestId.fresh());

        assertThat(registration.history(resident.resident()))
                .singleElement()
                .satisfies(home -> assertThat(home.to()).isNull());
        assertThat(registration.facts(resident.resident()).values()).isEqualTo(before);
        var account = years.of(resident.resident(), "", resident).here().orElseThrow();
        assertThat(account.runSince()).isEqualTo(parse("2012-02-01"));
        assertThat(account.gaps()).isEmpty();
        assertThat(town.rows("residence_step", resident)).isEqualTo(2);
        assertThat(town.messagesTo(resident)).last().asString().contains("年头不断", WHY);
    }

    @Test
    @DisplayName("the next move begins where the home left off, as if nothing had been")
    void moves_on() {
        leaveByMistake();
        stay(RequestId.fresh());
        clock.set("2012-05-10T02:00:00Z");
        registration.declare(resident, move("2012-05-09"), RequestId.fresh());

        assertThat(registration.facts(resident.resident()).values())
                .containsEntry("residence.since", parse("2012-02-01"))
                .containsEntry("residence.registered_since", parse("2012-02-01"));
    }

    @Test
    @DisplayName("sent eight times at once it is done once; another asking finds nothing to take back")
    void once() throws InterruptedException {
        leaveByMistake();
        var request = RequestId.fresh();

        var hands = AtOnce.times(8, () -> {
            stay(request);
            return true;
        });

        assertThat(hands.refused()).isEmpty();
        assertThat(town.rows("residence_step", resident)).isEqualTo(2);
        assertThatThrownBy(() -> stay(RequestId.fresh())).isInstanceOf(NotAway.class);
    }

    @Test
    @DisplayName("who never left, who came back since and who died since: there is nothing to take back")
    void nothing_to_take_back() {
        assertThatThrownBy(() -> stay(RequestId.fresh())).isInstanceOf(NotAway.class);

        leaveByMistake();
        registration.declare(resident, move("2012-03-01"), RequestId.fresh());
        assertThatThrownBy(() -> stay(RequestId.fresh())).isInstanceOf(NotAway.class);

        var dead = town.newcomer();
        leave(dead);
        var told = new ToldStep(TypedDay.of(LocalDate.parse("2012-03-01")), "家属带来证明", "死亡证明");
        residences.recordDeath(dead.resident(), told, RequestId.fresh(), town.officer());
        assertThatThrownBy(() -> residences.stay(dead.resident(), WHY, RequestId.fresh(), town.officer()))
                .isInstanceOf(ResidentHasDied.class);
    }

    @Test
    @DisplayName("only an officer of the station that answers for the home, and only with a reason")
    void whose() {
        leaveByMistake();
        var id = resident.resident();
        assertThatThrownBy(() -> residences.stay(id, WHY, RequestId.fresh(), resident))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> residences.stay(id, WHY, RequestId.fresh(), town.officerElsewhere()))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> residences.stay(id, " ", RequestId.fresh(), town.officer()))
                .isInstanceOf(FieldErrors.class);
        assertThat(registration.of(id)).isEmpty();
        assertThat(counter.open(id, town.officer()).mayStay()).isTrue();
        assertThat(counter.open(id, town.officerElsewhere()).mayStay()).isFalse();
    }

    @Test
    @DisplayName(
            "Shandong 2012 art. 19: the permit it had cancelled stays so until a colleague restores it, and is shown")
    void the_permit() {
        var permit = town.permit(resident, "2012-03-01");
        leaveByMistake();
        stay(RequestId.fresh());

        assertThat(permits.of(resident.resident())).map(PermitSummary::standing).contains(PermitStanding.CANCELLED);
        assertThat(ended().permit()).contains(permit);

        cancellations.restore(permit, "没有离开", RequestId.fresh(), town.colleague());
        assertThat(permits.of(resident.resident())).map(PermitSummary::standing).contains(PermitStanding.VALID);
        assertThat(counter.open(resident.resident(), town.officer()).ended()).isNull();
    }

    @Test
    @DisplayName(
            "the application it had ended is named, until another is made; a permit cancelled otherwise is not named")
    void the_application() {
        var number = town.apply(resident);
        leaveByMistake();
        assertThat(ended().application()).contains(number);
        stay(RequestId.fresh());
        assertThat(ended().application()).contains(number);

        town.apply(resident);
        assertThat(counter.open(resident.resident(), town.officer()).ended()).isNull();
    }

    private EndedByLeaving.Ended ended() {
        var ended = counter.open(resident.resident(), town.officer()).ended();
        if (ended == null) throw new AssertionError("nothing ended");
        return ended;
    }

    private void leaveByMistake() {
        leave(resident);
    }

    private void leave(Actor who) {
        var told = new ToldStep(TypedDay.of(parse("2012-03-01")), "房东来电", "");
        residences.leave(who.resident(), told, RequestId.fresh(), town.officer());
    }

    private void stay(RequestId request) {
        residences.stay(resident.resident(), WHY, request, town.officer());
    }

    private static Declaration move(String on) {
        return new Declaration("", "", "", "370613001011", "试样新路 9 号", "shed", "", TypedDay.of(parse(on)));
    }
}
