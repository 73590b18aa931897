package org.yizhengtong.server.permit;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.Problem;

/** What was asked for cannot be done to a permit as it stands; the message says what can. */
public final class PermitStandsOtherwise extends Problem {
    private static final long serialVersionUID = 1;

    /**
     * @param since the day from which it stands so
     */
    public PermitStandsOtherwise(PermitNumber number, PermitStanding standing, LocalDate since) {
        super("problem.permit_stands." + standing.code(), number.printed(), since);
    }
}
