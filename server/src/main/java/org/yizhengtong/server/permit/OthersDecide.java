package org.yizhengtong.server.permit;

import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.Problem;

/** Whoever cancelled a permit does not decide about the objection to it. */
public final class OthersDecide extends Problem {
    private static final long serialVersionUID = 1;

    public OthersDecide(PermitNumber number) {
        super("problem.others_decide", number.printed());
    }
}
