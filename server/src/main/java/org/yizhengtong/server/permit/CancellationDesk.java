package org.yizhengtong.server.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.Reason;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.permit.domain.Cards;
import org.yizhengtong.server.permit.domain.Permit;
import org.yizhengtong.server.permit.domain.PermitRequests;
import org.yizhengtong.server.permit.domain.PermitSteps;

/** Cancels permits (注销) on a ground the law lists, and restores those cancelled wrongly. */
@Service
@Transactional
public class CancellationDesk {
    private final PermitActs acts;
    private final RequestAnswers answers;
    private final PermitRequests requests;
    private final PermitSteps steps;
    private final Cards cards;
    private final LawDesk law;
    private final Clock clock;

    CancellationDesk(
            PermitActs acts,
            RequestAnswers answers,
            PermitRequests requests,
            PermitSteps steps,
            Cards cards,
            LawDesk law,
            Clock clock) {
        this.acts = acts;
        this.answers = answers;
        this.requests = requests;
        this.steps = steps;
        this.cards = cards;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Cancels, with reasons the holder is told.
     *
     * @param typed the officer's reasons
     * @throws FieldErrors for a ground the law here does not know
     * @throws PermitStandsOtherwise for a permit that is over already
     */
    public void cancel(PermitNumber number, CancellationGround ground, String typed, RequestId request, Actor officer) {
        inLaw(ground);
        becauseOf(number, ground, Reason.given(typed), request, officer);
    }

    /** Cancels on a ground that the register itself knows. */
    void becauseOf(PermitNumber number, CancellationGround ground, String words, RequestId request, Actor officer) {
        var done = acts.act(number, request, officer, (permit, today, upkeep) -> {
            var held = switch (permit) {
                case Permit.Held valid -> valid;
                case Permit.Suspended suspended -> suspended.before();
                default -> throw permit.otherwise();
            };
            return new PermitActs.Done(held.cancel(today, ground), PermitStep.Kind.CANCELLED, words);
        });
        if (done.isEmpty()) return;
        if (ground == CancellationGround.OWN_WISH) answers.grant(number, PermitRequest.Kind.CANCELLATION, officer);
        requests.withdrawAll(number, LocalDate.now(clock));
        cards.voidAll(number);
    }

    /**
     * Upholds an objection (行政复议): the permit is as if it had not been cancelled. An endorsement that fell due
     * meanwhile counts as asked for in time.
     *
     * @throws OthersDecide for the officer who cancelled
     * @throws HoldsAnother when the holder has been given another permit since
     */
    public void restore(PermitNumber number, String typed, RequestId request, Actor officer) {
        var words = Reason.given(typed);
        othersDecide(number, officer);
        var done = acts.act(number, request, officer, (permit, today, upkeep) -> {
            if (!(permit instanceof Permit.Cancelled cancelled)) throw permit.otherwise();
            return new PermitActs.Done(cancelled.restore(today), PermitStep.Kind.RESTORED, words);
        });
        done.ifPresent(restored -> {
            // The old card was given back, or cut.
            var issue = restored.changed().issue();
            cards.order(issue, PermitCard.Why.REPLACEMENT, officer.atOffice(), LocalDate.now(clock), null);
            answers.grant(number, PermitRequest.Kind.OBJECTION, officer);
            if (restored.changed() instanceof Permit.Held held) held.asking().ifPresent(day -> ask(held, day, officer));
        });
    }

    private void inLaw(CancellationGround ground) {
        if (GroundInLaw.all(law.cancellations()).stream().anyMatch(known -> known.ground() == ground)) return;
        throw new FieldErrors(List.of(new FieldError("ground", "problem.ground_not_law")));
    }

    private void ask(Permit permit, LocalDate day, Actor officer) {
        var kind = PermitRequest.Kind.ENDORSEMENT;
        var office = officer.atOffice();
        requests.add(
                PermitRequest.open(permit.number(), permit.holder(), kind, day, null, "", office), RequestId.fresh());
    }

    /** @throws OthersDecide for the officer who made the last cancellation */
    void othersDecide(PermitNumber number, Actor officer) {
        steps.of(number).stream()
                .filter(step -> step.kind() == PermitStep.Kind.CANCELLED)
                .reduce((earlier, later) -> later)
                .filter(step -> step.by().equals(officer.name()))
                .ifPresent(own -> {
                    throw new OthersDecide(number);
                });
    }
}
