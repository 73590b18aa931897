package org.yizhengtong.server.registration;

import org.yizhengtong.server.kernel.Problem;

/** A correction of this resident waits already; it is answered first. */
public final class CorrectionOpen extends Problem {
    private static final long serialVersionUID = 1;

    public CorrectionOpen() {
        super("problem.correction_open");
    }
}
