package org.yizhengtong.server.permit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yizhengtong.policy.Citation;
import org.yizhengtong.server.registration.RegistrationSummary;

/**
 * A permit with all that has happened to it, for its holder and for the officer who is to act.
 *
 * @param home where its holder is registered
 * @param opens the first day on which it may be endorsed or renewed
 * @param yearly whether it is endorsed year by year, and has no term of its own
 * @param upkeep what the law says about keeping it in force, where it says anything
 * @param can what can be done today
 * @param grounds on which it may be cancelled
 * @param steps the earliest first
 * @param cards the newest first
 * @param requests the newest first
 */
public record PermitFile(
        PermitSummary permit,
        RegistrationSummary home,
        LocalDate opens,
        boolean yearly,
        Optional<Citation> upkeep,
        Set<PermitAct> can,
        List<GroundInLaw> grounds,
        List<PermitStep> steps,
        List<PermitCard> cards,
        List<PermitRequest> requests) {

    /** What waits for an officer's answer. */
    public List<PermitRequest> waiting() {
        return requests.stream()
                .filter(request -> request.state() == PermitRequest.State.OPEN)
                .toList();
    }

    /** What can be done and is not asked for yet. */
    public List<PermitAct> choices() {
        return can.stream()
                .filter(act -> waiting().stream()
                        .noneMatch(open ->
                                act.request().filter(open.kind()::equals).isPresent()))
                .toList();
    }

    /** The one thing that is due: without it the permit cannot be used, or soon will not be. */
    public Optional<PermitAct> due() {
        return choices().stream()
                .filter(act -> act == PermitAct.ENDORSEMENT || act == PermitAct.REPLACEMENT)
                .findFirst();
    }

    /** The card that is being made or waits at the station. */
    public Optional<PermitCard> coming() {
        return cards.stream()
                .filter(card -> card.state() == PermitCard.State.ORDERED || card.state() == PermitCard.State.MADE)
                .findFirst();
    }
}
