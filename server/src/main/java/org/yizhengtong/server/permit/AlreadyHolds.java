package org.yizhengtong.server.permit;

import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.Problem;

/** The person holds a permit in force; there is one a person in the whole city. */
public final class AlreadyHolds extends Problem {
    private static final long serialVersionUID = 1;

    public AlreadyHolds(PermitNumber number) {
        super("problem.already_holds", number.printed());
    }
}
