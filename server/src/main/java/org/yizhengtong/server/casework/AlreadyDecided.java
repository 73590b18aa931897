package org.yizhengtong.server.casework;

import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.Problem;

/** Another officer has decided this case; the earlier decision stands. */
public final class AlreadyDecided extends Problem {
    private static final long serialVersionUID = 1;

    public AlreadyDecided(CaseNumber number, String officer) {
        super("problem.already_decided", number.value(), officer);
    }
}
