package org.yizhengtong.server.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yizhengtong.policy.TimeLimit;
import org.yizhengtong.server.casework.domain.Case;
import org.yizhengtong.server.law.LawDesk;

/**
 * By when the card is made (制证), where the law gives it a time of its own beside the decision's: both are counted from
 * acceptance and stand still together, and the longest limit holds for both.
 */
@Component
class CardDue {
    private final LawDesk law;

    CardDue(LawDesk law) {
        this.law = law;
    }

    @Nullable
    LocalDate of(Case.UnderReview review) {
        return law.timeLimit("issue_card").map(card -> last(card, review)).orElse(null);
    }

    private LocalDate last(TimeLimit card, Case.UnderReview review) {
        var time = review.time();
        var usual = law.timeLimit("issue").filter(issue -> issue.unit() == card.unit());
        if (time == null || usual.isEmpty()) return card.due(review.filing().acceptedOn(), law.calendar());
        if (time.longer()) return time.due();
        return time.longerBy(card.number() - usual.get().number(), law.calendar())
                .due();
    }
}
