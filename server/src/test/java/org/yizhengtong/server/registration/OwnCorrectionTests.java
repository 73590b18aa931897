package org.yizhengtong.server.registration;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;

@ServiceTest
@DisplayName("Residents say themselves what is written wrongly (本人提出更正); an officer sees the paper and decides")
class OwnCorrectionTests {
    private static final String PAPER = "居民身份证";

    @Autowired
    OwnCorrectionDesk own;

    @Autowired
    CorrectionDesk desk;

    @Autowired
    RegistrationDesk registration;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    private Actor resident;
    private ResidentId id;
    private Actor officer;

    @BeforeEach
    void somebody() {
        clock.set("2012-03-05T02:00:00Z");
        resident = town.newcomer();
        id = resident.resident();
        officer = town.officer();
    }

    @Test
    @DisplayName("a name waits for an officer, then for a colleague, and stands only then")
    void a_name() {
        ask(name("试样乙"));
        assertThat(newest().state()).isEqualTo("asked");
        assertThat(newest().askedOn()).isEqualTo(parse("2012-03-05"));
        assertThat(desk.waiting(officer)).anyMatch(one -> one.resident().equals(id) && one.asked());
        assertThat(desk.of(id, officer).getFirst().differences())
                .containsExactly(new Difference(Particular.NAME, Town.NAME, "试样乙"));

        takeOver(officer);
        assertThat(newest().state()).isEqualTo("open");
        assertThat(registration.particulars(id).name()).isEqualTo(Town.NAME);
        assertThatThrownBy(() -> desk.consent(id, number(), officer)).isInstanceOf(CorrectionNeedsColleague.class);

        desk.consent(id, number(), town.colleague());
        assertThat(registration.particulars(id).name()).isEqualTo("试样乙");
        assertThat(newest().state()).isEqualTo("done");
        assertThat(newest().askedOn()).isEqualTo(parse("2012-03-05"));
        assertThat(town.messagesTo(resident)).last().asString().contains("更正了你的登记事项");
        assertThat(town.journalOf(resident)).containsExactly("OwnCorrectionAsked " + number());
        assertThat(town.journalOf(officer)).contains("OwnCorrectionTakenOver " + number());
    }

    @Test
    @DisplayName("a door needs one officer, who has seen a paper; taken over twice it is done once")
    void a_door() {
        ask(new CorrectionForm("", "", "", "试样路 8 号", "", "门牌写错了", ""));
        assertThatThrownBy(() -> desk.takeOver(id, number(), " ", officer)).isInstanceOf(FieldErrors.class);

        takeOver(officer);
        takeOver(officer);

        assertThat(registration.last(id).orElseThrow().addressLine()).isEqualTo("试样路 8 号");
        assertThat(desk.of(id, officer)).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo("done");
            assertThat(one.paper()).isEqualTo(PAPER);
        });
    }

    @Test
    @DisplayName("declined with words the resident is told; then they may ask again")
    void declined() {
        ask(name("试样乙"));
        assertThatThrownBy(() -> desk.decline(id, number(), "", officer)).isInstanceOf(FieldErrors.class);
        desk.decline(id, number(), "和身份证上一样", officer);
        desk.decline(id, number(), "和身份证上一样", officer);

        assertThat(newest().state()).isEqualTo("set_aside");
        assertThat(newest().words()).isEqualTo("和身份证上一样");
        assertThat(town.messagesTo(resident))
                .filteredOn(text -> text.contains("和身份证上一样"))
                .hasSize(1);
        assertThatThrownBy(() -> takeOver(town.colleague())).isInstanceOf(CorrectionAnswered.class);
        ask(name("试样丙"));
        assertThat(registration.particulars(id).name()).isEqualTo(Town.NAME);
    }

    @Test
    @DisplayName("one at a time, whoever asks; the same form sent eight times at once is one")
    void one_at_a_time() throws InterruptedException {
        var request = RequestId.fresh();
        var hands = AtOnce.times(8, () -> {
            own.ask(resident, name("试样乙"), request);
            return true;
        });
        assertThat(hands.refused()).isEmpty();
        assertThat(own.of(resident)).hasSize(1);

        assertThatThrownBy(() -> ask(name("试样丙"))).isInstanceOf(CorrectionOpen.class);
        var typed = new CorrectionForm("试样丁", "", "", "", "", "打错了", PAPER);
        assertThatThrownBy(() -> desk.propose(id, typed, RequestId.fresh(), officer))
                .isInstanceOf(CorrectionOpen.class);
    }

    @Test
    @DisplayName("taken back while nobody has taken it over, and not after")
    void taken_back() {
        ask(name("试样乙"));
        own.takeBack(resident, number());
        own.takeBack(resident, number());
        assertThat(newest().state()).isEqualTo("taken_back");

        ask(name("试样丙"));
        takeOver(officer);
        assertThatThrownBy(() -> own.takeBack(resident, number())).isInstanceOf(CorrectionAnswered.class);
    }

    @Test
    @DisplayName("what changed in the register meanwhile is not taken over; it is declined and asked for anew")
    void changed_meanwhile() {
        ask(new CorrectionForm("", "", "", "试样路 8 号", "", "门牌写错了", ""));
        registration.declare(resident, Newcomers.move("370613001011", parse("2012-03-04")), RequestId.fresh());

        assertThatThrownBy(() -> takeOver(officer)).isInstanceOf(ParticularsChanged.class);
        desk.decline(id, number(), "已经搬家", officer);
    }

    @Test
    @DisplayName(
            "what is right already, or cannot be, is said beside its field; a reason is needed, a paper may be left out")
    void mended() {
        assertThatThrownBy(() -> ask(name(Town.NAME))).hasMessageContaining("nothing_differs");
        assertThatThrownBy(() -> ask(new CorrectionForm("", "1", "", "", "", "", "")))
                .hasMessageContaining("problem.citizen_number.shape")
                .hasMessageContaining("registration.error.reason.empty");
        assertThat(own.of(resident)).isEmpty();
    }

    @Test
    @DisplayName("nobody else sees it: not another resident, not another station")
    void whose() {
        ask(name("试样乙"));
        var number = number();
        assertThat(own.of(town.newcomer())).isEmpty();
        assertThatThrownBy(() -> own.takeBack(town.newcomer(), number)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> takeOver(town.officerElsewhere())).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> desk.decline(id, number, "不对", town.officerElsewhere()))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> desk.setAside(id, number, officer)).isInstanceOf(CorrectionAnswered.class);
    }

    private void ask(CorrectionForm typed) {
        own.ask(resident, typed, RequestId.fresh());
    }

    private void takeOver(Actor by) {
        desk.takeOver(id, number(), PAPER, by);
    }

    private OwnCorrection newest() {
        return own.of(resident).stream()
                .filter(OwnCorrection::waits)
                .findFirst()
                .orElseGet(() -> own.of(resident).getFirst());
    }

    private UUID number() {
        return newest().id();
    }

    private static CorrectionForm name(String right) {
        return new CorrectionForm(right, "", "", "", "", "和身份证上不一样", "");
    }
}
