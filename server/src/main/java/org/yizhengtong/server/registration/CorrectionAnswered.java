package org.yizhengtong.server.registration;

import org.yizhengtong.server.kernel.Problem;

/** A colleague has answered this correction already. */
public final class CorrectionAnswered extends Problem {
    private static final long serialVersionUID = 1;

    public CorrectionAnswered() {
        super("problem.correction_answered");
    }
}
