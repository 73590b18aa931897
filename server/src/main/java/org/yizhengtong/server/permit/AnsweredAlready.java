package org.yizhengtong.server.permit;

import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.Problem;

/** A colleague was faster, or the request was taken back. */
public final class AnsweredAlready extends Problem {
    private static final long serialVersionUID = 1;

    public AnsweredAlready(PermitNumber number) {
        super("problem.answered_already", number.printed());
    }
}
