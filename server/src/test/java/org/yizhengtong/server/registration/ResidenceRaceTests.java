package org.yizhengtong.server.registration;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.RequestId;

@ServiceTest
@DisplayName("Two things at once to one residence: one after the other, and each once")
class ResidenceRaceTests {
    @Autowired
    ResidenceDesk desk;

    @Autowired
    RegistrationDesk registration;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @BeforeEach
    void set() {
        clock.set("2012-03-05T02:00:00Z");
    }

    @Test
    @DisplayName(
            "fifty taps on \"still here\" and fifty on \"moved away\": one leaving, at most one confirmation before it")
    void confirm_and_leave() throws Exception {
        var resident = town.newcomer();
        var id = resident.resident();
        var today = ToldStep.on(TypedDay.of(parse("2012-03-05")));
        var hands = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < 50; i++) {
            hands.add(() -> {
                desk.confirm(id, RequestId.fresh(), resident);
                return false;
            });
            hands.add(() -> {
                desk.leave(id, today, RequestId.fresh(), resident);
                return true;
            });
        }

        var outcome = AtOnce.act(hands);

        assertThat(outcome.done()).containsOnlyOnce(true);
        assertThat(outcome.refused()).allSatisfy(refusal -> assertThat(refusal).isInstanceOf(NotLivingHere.class));
        var journal = town.journalOf(resident);
        assertThat(journal).last().asString().startsWith("ResidenceLeft");
        assertThat(journal).hasSizeLessThanOrEqualTo(2).hasSize(town.rows("residence_step", resident));
    }

    @Test
    @DisplayName("leaving and moving at the same moment: either the move is closed by the leaving, or it is a return")
    void leave_and_move() throws Exception {
        var resident = town.newcomer();
        var id = resident.resident();
        var day = parse("2012-03-05");

        var outcome = AtOnce.act(java.util.List.<Callable<Object>>of(
                () -> {
                    desk.leave(id, ToldStep.on(TypedDay.of(day)), RequestId.fresh(), resident);
                    return "left";
                },
                () -> registration.declare(resident, Newcomers.move("370613001012", day), RequestId.fresh())));

        assertThat(outcome.refused()).isEmpty();
        var first = registration.history(id).getFirst();
        var last = registration.history(id).getLast();
        assertThat(registration.history(id)).hasSize(2);
        if (first.ended() == ResidenceEnding.LEFT) assertThat(last.ended()).isNull();
        else assertThat(last.ended()).isEqualTo(ResidenceEnding.LEFT);
    }

    @Test
    @DisplayName("the same leaving sent fifty times at once is written down once, and nobody is refused")
    void one_form() throws Exception {
        var resident = town.newcomer();
        var request = RequestId.fresh();
        var told = ToldStep.on(TypedDay.of(parse("2012-03-05")));

        var outcome = AtOnce.times(50, () -> {
            desk.leave(resident.resident(), told, request, resident);
            return true;
        });

        assertThat(outcome.done()).hasSize(50);
        assertThat(town.rows("residence_step", resident)).isEqualTo(1);
        assertThat(town.journalOf(resident)).hasSize(1);
    }
}
