package org.yizhengtong.server.permit;

import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.Problem;

/** A permit that was closed cannot be in force again: its holder has another by now. */
public final class HoldsAnother extends Problem {
    private static final long serialVersionUID = 1;

    public HoldsAnother(PermitNumber number) {
        super("problem.holds_another", number.printed());
    }
}
