package org.yizhengtong.server.casework;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.casework.domain.Case;
import org.yizhengtong.server.casework.domain.Cases;
import org.yizhengtong.server.casework.domain.StatusTries;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;

/** Tells where a case stands to whoever knows its number and the last four digits of the applicant's telephone. */
@Service
public class StatusDesk {
    /** Wrong digits a day with one case number. */
    public static final int MOST_TRIES = 10;

    private final Cases cases;
    private final StatusTries tries;
    private final AccountDesk accounts;
    private final Clock clock;

    StatusDesk(Cases cases, StatusTries tries, AccountDesk accounts, Clock clock) {
        this.cases = cases;
        this.tries = tries;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Looks a case up.
     *
     * @param number as typed: {@code 20120301-0007}; spaces and full-width signs are forgiven
     * @param digits the last four of the applicant's telephone number
     * @return where it stands; nothing where there is no such case, or the digits are not those of its applicant
     * @throws FieldErrors for what cannot be a case number, or four digits
     * @throws TooManyTries after {@link #MOST_TRIES} wrong ones with this number on one day
     */
    @Transactional
    public Optional<CaseStatus> look(String number, String digits) {
        var asked = new CaseNumber(read("number", number, "[0-9]{8}-[0-9]{4,6}", "problem.status_number"));
        var end = read("digits", digits, "[0-9]{4}", "problem.status_digits");
        var today = LocalDate.now(clock);
        var found = cases.find(asked);
        if (found.isEmpty()) return Optional.empty();
        if (tries.wrong(asked, today) >= MOST_TRIES) throw new TooManyTries(asked);
        if (!accounts.maskedPhone(found.get().filing().applicant()).endsWith(end)) {
            tries.count(asked, today);
            return Optional.empty();
        }
        return found.map(one -> status(one, today));
    }

    private static CaseStatus status(Case found, LocalDate today) {
        var due = found instanceof Case.UnderReview review ? review.due() : null;
        var late = due != null && today.isAfter(due);
        return new CaseStatus(found.filing().number(), CaseReading.state(found), due, late);
    }

    private static String read(String field, String typed, String shape, String problem) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
        if (!plain.matches(shape)) throw new FieldErrors(List.of(new FieldError(field, problem)));
        return plain;
    }
}
