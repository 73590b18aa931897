package org.yizhengtong.server.casework;

import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.Problem;

/** The application counts as accepted, so it is decided: acceptance can no longer be refused. */
public final class AcceptedAlready extends Problem {
    private static final long serialVersionUID = 1;

    public AcceptedAlready(CaseNumber number) {
        super("problem.accepted_already", number.value());
    }
}
