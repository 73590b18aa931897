package org.yizhengtong.server.casework;

import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.Problem;

/** Nothing more was asked for, so there is nothing to send in now. */
public final class NoCorrectionAsked extends Problem {
    private static final long serialVersionUID = 1;

    public NoCorrectionAsked(CaseNumber number) {
        super("problem.no_correction_asked", number.value());
    }
}
