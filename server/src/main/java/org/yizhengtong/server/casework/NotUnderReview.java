package org.yizhengtong.server.casework;

import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.Problem;

/** The case waits for its applicant, so the station cannot act on it now. */
public final class NotUnderReview extends Problem {
    private static final long serialVersionUID = 1;

    public NotUnderReview(CaseNumber number) {
        super("problem.not_under_review", number.value());
    }
}
