package org.yizhengtong.server.permit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.casework.AlreadyDecided;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.domain.PermitSteps;

@LifeTest
@DisplayName("Two hundred contenders for one right: exactly one has it")
class PermitRaceTests {
    private static final int CONTENDERS = 200;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    PermitDesk permits;

    @Autowired
    EndorsementDesk endorsements;

    @Autowired
    LossDesk losses;

    @Autowired
    RequestDesk requests;

    @Autowired
    AnswerDesk answers;

    @Autowired
    PermitFileDesk files;

    @Autowired
    PermitSteps steps;

    @Test
    void one_permit_in_force() throws InterruptedException {
        clock.set("2012-03-01T02:00:00Z");
        var holder = town.newcomer();
        var number = town.apply(holder);
        var officer = town.officer();
        var all = contend(() -> permits.approve(number, "都看过了", RequestId.fresh(), officer));
        assertThat(all.done()).hasSize(1);
        assertThat(all.refused()).hasSize(CONTENDERS - 1).allMatch(AlreadyDecided.class::isInstance);
        assertThat(town.rows("permit", holder)).isEqualTo(1);
        assertThat(town.rows("card", holder)).isEqualTo(1);
    }

    @Test
    void one_endorsement_a_year() throws InterruptedException {
        var holder = holder();
        var number = permit(holder);
        clock.set("2019-03-01T02:00:00Z");
        var officer = town.officer();
        var all = contend(() -> {
            endorsements.endorse(number, RequestId.fresh(), officer);
            return number;
        });
        assertThat(all.done()).hasSize(1);
        assertThat(all.refused()).hasSize(CONTENDERS - 1).allMatch(NotYetEndorsable.class::isInstance);
        assertThat(steps.of(number)).hasSize(2);
    }

    @Test
    void one_replacement() throws InterruptedException {
        var holder = holder();
        var number = permit(holder);
        losses.reportLost(number, RequestId.fresh(), holder);
        var officer = town.officer();
        var all = contend(() -> {
            losses.replace(number, RequestId.fresh(), officer);
            return number;
        });
        assertThat(all.done()).hasSize(1);
        assertThat(all.refused()).hasSize(CONTENDERS - 1).allMatch(PermitStandsOtherwise.class::isInstance);
        assertThat(town.rows("card", holder)).isEqualTo(2);
    }

    @Test
    void one_answer_to_one_request_whether_granted_refused_or_taken_back() throws InterruptedException {
        var holder = holder();
        var number = permit(holder);
        clock.set("2019-03-01T02:00:00Z");
        requests.ask(number, PermitRequest.Kind.ENDORSEMENT, "", RequestId.fresh(), holder);
        var id = files.of(holder.resident(), holder).waiting().getFirst().id();
        var hands = IntStream.range(0, CONTENDERS)
                .<Callable<PermitRequest.State>>mapToObj(hand -> () -> switch (hand % 3) {
                    case 0 -> {
                        answers.grant(id, "", RequestId.fresh(), town.officer());
                        yield PermitRequest.State.GRANTED;
                    }
                    case 1 -> {
                        answers.refuse(id, "地址不对", town.colleague());
                        yield PermitRequest.State.REFUSED;
                    }
                    default -> {
                        requests.withdraw(id, holder);
                        yield PermitRequest.State.WITHDRAWN;
                    }
                })
                .toList();
        var all = AtOnce.act(hands);
        var file = files.of(holder.resident(), holder);
        var state = file.requests().getFirst().state();
        assertThat(all.done()).isNotEmpty().containsOnly(state);
        // Taking back what is taken back is no mistake; the others are told that it has been answered.
        if (state != PermitRequest.State.WITHDRAWN) assertThat(all.done()).hasSize(1);
        assertThat(all.refused()).allMatch(AnsweredAlready.class::isInstance);
        assertThat(file.steps()).hasSize(state == PermitRequest.State.GRANTED ? 2 : 1);
    }

    @Test
    void one_form_sent_fifty_times_at_once_does_its_work_once() throws InterruptedException {
        var holder = holder();
        var number = permit(holder);
        var request = RequestId.fresh();
        var all = AtOnce.times(50, () -> {
            losses.reportLost(number, request, holder);
            return number;
        });
        assertThat(all.refused()).isEmpty();
        assertThat(steps.of(number)).hasSize(2);
        assertThat(town.messagesTo(holder)).hasSize(1);
    }

    private Actor holder() {
        clock.set("2018-03-15T02:00:00Z");
        return town.newcomer("19780203", "2017-02-01");
    }

    private PermitNumber permit(Actor holder) {
        return town.permit(holder, "2018-03-15");
    }

    private static <T> AtOnce<T> contend(Callable<T> hand) throws InterruptedException {
        return AtOnce.times(CONTENDERS, hand);
    }
}
