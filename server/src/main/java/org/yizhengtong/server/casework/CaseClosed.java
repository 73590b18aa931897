package org.yizhengtong.server.casework;

import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.Problem;

/** The case is over without a decision: nothing can be done about it any more. */
public final class CaseClosed extends Problem {
    private static final long serialVersionUID = 1;

    public CaseClosed(CaseNumber number) {
        super("problem.case_closed", number.value());
    }
}
