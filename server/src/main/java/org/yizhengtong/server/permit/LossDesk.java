package org.yizhengtong.server.permit;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.Reason;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.domain.Cards;
import org.yizhengtong.server.permit.domain.Permit;

/** What happens when a card is lost, found, damaged, or shows what is no longer so. */
@Service
@Transactional
public class LossDesk {
    private final PermitActs acts;
    private final RequestAnswers answers;
    private final Cards cards;
    private final Clock clock;

    LossDesk(PermitActs acts, RequestAnswers answers, Cards cards, Clock clock) {
        this.acts = acts;
        this.answers = answers;
        this.cards = cards;
        this.clock = clock;
    }

    /** Reports a loss (挂失): by the holder, or by an officer for the holder. From now on nobody can use the card. */
    public void reportLost(PermitNumber number, RequestId request, Actor by) {
        acts.act(number, request, by, (permit, today, law) -> {
            var lost = switch (permit) {
                case Permit.Valid valid -> valid.reportLost(today);
                case Permit.Suspended suspended -> suspended.before().reportLost(today);
                default -> throw permit.otherwise();
            };
            return new PermitActs.Done(lost, PermitStep.Kind.LOST, "");
        });
    }

    /** Takes a report of loss back: the card is found. */
    public void found(PermitNumber number, RequestId request, Actor by) {
        var done = acts.act(number, request, by, (permit, today, law) -> back(permit, PermitStep.Kind.FOUND));
        if (done.isPresent()) answers.withdraw(number, PermitRequest.Kind.REPLACEMENT);
    }

    /** Grants a new card for a lost one (补领): the permit is good again at once, the old card never. */
    public void replace(PermitNumber number, RequestId request, Actor officer) {
        var done = acts.act(number, request, officer, (permit, today, law) -> back(permit, PermitStep.Kind.REPLACED));
        done.ifPresent(replaced -> {
            cards.voidInHand(number);
            // Where one is in the making already, it serves.
            cards.order(
                    replaced.changed().issue(),
                    PermitCard.Why.REPLACEMENT,
                    officer.atOffice(),
                    LocalDate.now(clock),
                    null);
            answers.grant(number, PermitRequest.Kind.REPLACEMENT, officer);
        });
    }

    /**
     * Grants a new card for one that is damaged or shows what is no longer so (换领). The old one is good until the new
     * one is handed over.
     *
     * @param typed what is to be changed
     * @throws CardInTheMaking when another card has been ordered and not handed over
     */
    public void exchange(PermitNumber number, String typed, RequestId request, Actor officer) {
        var words = Reason.given(typed);
        var done = acts.act(number, request, officer, (permit, today, law) -> switch (permit) {
            case Permit.Valid valid -> new PermitActs.Done(valid, PermitStep.Kind.EXCHANGED, words);
            case Permit.Suspended suspended -> new PermitActs.Done(suspended, PermitStep.Kind.EXCHANGED, words);
            default -> throw permit.otherwise();
        });
        done.ifPresent(exchanged -> {
            var issue = exchanged.changed().issue();
            if (!cards.order(issue, PermitCard.Why.EXCHANGE, officer.atOffice(), LocalDate.now(clock), null)) {
                throw new CardInTheMaking(number);
            }
            answers.grant(number, PermitRequest.Kind.EXCHANGE, officer);
        });
    }

    private static PermitActs.Done back(Permit permit, PermitStep.Kind step) {
        if (!(permit instanceof Permit.Lost lost)) throw permit.otherwise();
        return new PermitActs.Done(lost.back(), step, "");
    }
}
