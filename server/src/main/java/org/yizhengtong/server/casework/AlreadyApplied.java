package org.yizhengtong.server.casework;

import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.Problem;

/** The person already has a case open; there is one application at a time. */
public final class AlreadyApplied extends Problem {
    private static final long serialVersionUID = 1;

    public AlreadyApplied(CaseNumber number) {
        super("problem.already_applied", number.value());
    }
}
