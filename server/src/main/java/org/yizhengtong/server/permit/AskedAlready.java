package org.yizhengtong.server.permit;

import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.Problem;

/** The same was asked before, and no officer has answered yet. */
public final class AskedAlready extends Problem {
    private static final long serialVersionUID = 1;

    public AskedAlready(PermitNumber number) {
        super("problem.asked_already", number.printed());
    }
}
