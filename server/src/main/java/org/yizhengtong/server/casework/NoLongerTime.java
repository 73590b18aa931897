package org.yizhengtong.server.casework;

import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.Problem;

/** The law here names no longer time, or the case has had it, or its last day has passed. */
public final class NoLongerTime extends Problem {
    private static final long serialVersionUID = 1;

    public NoLongerTime(CaseNumber number) {
        super("problem.no_longer_time", number.value());
    }
}
