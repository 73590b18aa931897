package org.yizhengtong.server.registration;

import org.yizhengtong.server.kernel.Problem;

/** The officer who proposed a correction cannot be the second one who agrees to it. */
public final class CorrectionNeedsColleague extends Problem {
    private static final long serialVersionUID = 1;

    public CorrectionNeedsColleague() {
        super("problem.correction_needs_colleague");
    }
}
