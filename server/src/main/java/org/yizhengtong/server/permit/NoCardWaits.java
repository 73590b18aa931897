package org.yizhengtong.server.permit;

import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.Problem;

/** No card of this permit waits at the station. */
public final class NoCardWaits extends Problem {
    private static final long serialVersionUID = 1;

    public NoCardWaits(PermitNumber number) {
        super("problem.no_card_waits", number.printed());
    }
}
