package org.yizhengtong.server.casework;

import org.yizhengtong.server.kernel.Problem;

/** Two entries cannot be joined while an application is open under each of them. */
public final class BothApply extends Problem {
    private static final long serialVersionUID = 1;

    public BothApply() {
        super("problem.both_apply");
    }
}
