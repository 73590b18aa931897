package org.yizhengtong.server.registration;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yizhengtong.server.Desktop.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.Desktop;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.domain.Lookalikes;

@ServiceTest
@DisplayName("One person entered twice: found as it happens, shown side by side, joined, and parted again")
class JoiningTests {
    private static final String HERE = "370613001011";

    @Autowired
    JoiningDesk desk;

    @Autowired
    RegistrationDesk registration;

    @Autowired
    ResidenceDesk residences;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    WebApplicationContext service;

    @BeforeEach
    void set() {
        clock.set("2012-03-05T02:00:00Z");
    }

    @Test
    @DisplayName("a digit mistyped, or two changed over, is near; two digits mistyped is not")
    void near() {
        var number = CitizenNumber.completed("99123419680301234".substring(0, 17));
        assertThat(Lookalikes.of(number))
                .contains(CitizenNumber.completed("99123419680301235"), CitizenNumber.completed("99123419680301243"))
                .doesNotContain(number, CitizenNumber.completed("99123419680301256"));
    }

    @Test
    @DisplayName("an old number of fifteen digits is the same person's, and cannot be entered twice")
    void fifteen_digits() {
        var number = Newcomers.number();
        declare("翟重一", number.value());

        var old = number.value().substring(0, 6) + number.value().substring(8, 17);

        assertThatThrownBy(() -> declare("翟重一", old)).hasMessageContaining("citizenNumber.taken");
    }

    @Test
    @DisplayName("who declares with one digit mistyped, or under the same name and birthday, is registered and noted")
    void noted() {
        var born = parse("1971-06-07");
        var first = declare("翟重二", "99771219710607123");
        var mistyped = declare("翟重三", "99771219710607124");
        var namesake = declare("翟重二", Newcomers.number(born).value());
        var stranger = declare("翟重二", Newcomers.number(parse("1971-06-08")).value());

        assertThat(others(first)).containsExactlyInAnyOrder(mistyped.resident(), namesake.resident());
        assertThat(others(stranger)).isEmpty();
        var page = text(new Desktop(service, town.officer()).get("/counter/residents/" + first.id() + "/lookalikes"));
        assertThat(page).contains("身份证号只差一位", "同名同生日", "翟重三", "9977121971060712");
    }

    @Test
    @DisplayName("joined, the years of both are told under the one kept, and nothing more is done under the other")
    void joins_and_parts() {
        var kept = declare("翟重四", "99662219720607123");
        var joined = declare("翟重四", "99662219720607124");
        var before = registration.history(kept.resident());
        var theirs = registration.history(joined.resident());
        var request = RequestId.fresh();

        join(kept, joined, request);
        join(kept, joined, request);

        assertThat(registration.history(kept.resident())).hasSize(2);
        assertThat(registration.history(kept.resident()))
                .filteredOn(home -> home.to() == null)
                .hasSize(1);
        assertThatThrownBy(() -> residences.confirm(joined.resident(), RequestId.fresh(), joined))
                .isInstanceOf(JoinedToAnother.class);
        assertThatThrownBy(() ->
                        registration.declare(joined, Newcomers.move(HERE, parse("2012-03-04")), RequestId.fresh()))
                .isInstanceOf(JoinedToAnother.class);
        assertThatThrownBy(() -> join(joined, kept, RequestId.fresh())).isInstanceOf(AlreadyJoined.class);

        var number = Objects.requireNonNull(
                desk.of(kept.resident(), town.officer()).getFirst().joining());
        desk.undo(kept.resident(), joined.resident(), number, "不是同一个人", town.officer());
        desk.undo(kept.resident(), joined.resident(), number, "不是同一个人", town.officer());

        assertThat(registration.history(kept.resident())).isEqualTo(before);
        assertThat(registration.history(joined.resident())).isEqualTo(theirs);
        residences.confirm(joined.resident(), RequestId.fresh(), joined);
    }

    @Test
    @DisplayName("joined the one way and the other at the same moment: once")
    void race() throws Exception {
        var one = declare("翟重五", "99553319730607123");
        var other = declare("翟重五", "99553319730607124");

        var outcome = AtOnce.act(List.<Callable<Boolean>>of(
                () -> {
                    join(one, other, RequestId.fresh());
                    return true;
                },
                () -> {
                    join(other, one, RequestId.fresh());
                    return true;
                }));

        assertThat(outcome.done()).hasSize(1);
        assertThat(outcome.refused()).singleElement().isInstanceOf(AlreadyJoined.class);
    }

    @Test
    @DisplayName("only the station in charge joins, and says why; the page keeps what was typed")
    void whose() {
        var one = declare("翟重六", "99444419740607123");
        var other = declare("翟重六", "99444419740607124");
        assertThatThrownBy(() ->
                        desk.join(one.resident(), other.resident(), "同一个人", RequestId.fresh(), town.officerElsewhere()))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> desk.join(one.resident(), other.resident(), " ", RequestId.fresh(), town.officer()))
                .isInstanceOf(FieldErrors.class);

        var counter = new Desktop(service, town.officer());
        var page = "/counter/residents/" + one.id() + "/lookalikes";
        counter.post(
                page + "/" + other.id() + "/joining",
                Map.of("reason", "身份证抄错一位", "requestId", RequestId.fresh().toString()));
        assertThat(text(counter.get(page))).contains("合并了", "撤回合并");
    }

    private void join(Actor kept, Actor joined, RequestId request) {
        desk.join(kept.resident(), joined.resident(), "身份证抄错一位", request, town.officer());
    }

    private List<ResidentId> others(Actor who) {
        return desk.of(who.resident(), town.officer()).stream()
                .map(pair -> pair.other().resident())
                .toList();
    }

    /** Somebody who declares their home on the page themselves; seventeen digits are completed. */
    private Actor declare(String name, String number) {
        town.officer();
        var who = Newcomers.actor();
        var whole = number.length() == 17 ? CitizenNumber.completed(number).value() : number;
        registration.declare(
                who,
                new Declaration(name, whole, Town.HUKOU, HERE, "7号", "own", "", TypedDay.of(parse("2012-02-01"))),
                RequestId.fresh());
        return who;
    }
}
