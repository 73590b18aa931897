package org.yizhengtong.server.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.casework.AskedFor.Why;
import org.yizhengtong.server.casework.domain.Askings;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.Reason;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.law.LawDesk;

/** Asks applicants for what is missing (补正): once and completely, and again only for what was sent and cannot be used. */
@Service
public class AskingDesk {
    private final CaseActs acts;
    private final Askings corrections;
    private final AskingReading asking;
    private final LawDesk law;
    private final Clock clock;

    AskingDesk(CaseActs acts, Askings corrections, AskingReading asking, LawDesk law, Clock clock) {
        this.acts = acts;
        this.corrections = corrections;
        this.asking = asking;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Asks for these things; the office's time stands still meanwhile.
     *
     * @param items what was ticked, one thing at least
     * @param typed words beside it, or nothing
     * @throws FieldErrors where nothing was ticked, or something that may not be asked for any more
     */
    @Transactional
    public void ask(CaseNumber number, List<AskedFor> items, String typed, RequestId request, Actor officer) {
        var words = Reason.optional(typed);
        var standing = acts.take(number, officer);
        if (acts.repeated(number, "correction_asked", request)) return;
        var review = standing.toBeDecided();
        var filing = review.filing();
        check(items, asking.of(filing));
        corrections.ask(filing, items);
        acts.save(
                review.askForCorrection(words, LocalDate.now(clock), law.calendar()),
                "correction_asked",
                words,
                request,
                officer,
                new CorrectionAsked(filing.applicant(), number, officer));
        if (words.isEmpty()) acts.tell(filing, "notice.correction_listed");
        else acts.tell(filing, "notice.correction_asked", words);
    }

    private static void check(List<AskedFor> items, Asking asking) {
        if (items.isEmpty()) throw wrong("problem.nothing_asked");
        for (var item : items) {
            if (item.why() == Why.MISSING && asking.toldOnce()) throw wrong("problem.told_once");
            if (item.why() == Why.MISSING && asking.acceptedSince() != null)
                throw wrong("problem.counts_as_accepted", asking.acceptedSince());
            if (asking.askable().stream().noneMatch(askable -> fits(item, askable)))
                throw wrong("problem.cannot_be_asked");
        }
    }

    /** What is there is asked for since it cannot be used; what is not there, since it is missing. */
    private static boolean fits(AskedFor item, Askable askable) {
        return item.kind() == askable.kind()
                && item.name().equals(askable.name())
                && askable.there() == (item.why() != Why.MISSING);
    }

    private static FieldErrors wrong(String key, Object... arguments) {
        return new FieldErrors(List.of(new FieldError("ask", key, List.of(arguments))));
    }
}
