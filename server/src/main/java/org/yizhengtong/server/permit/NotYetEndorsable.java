package org.yizhengtong.server.permit;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.Problem;

/** The permit may be endorsed (签注) only from a later day on. */
public final class NotYetEndorsable extends Problem {
    private static final long serialVersionUID = 1;

    public NotYetEndorsable(PermitNumber number, LocalDate opens) {
        super("problem.not_yet_endorsable", number.printed(), opens);
    }
}
