package org.yizhengtong.server.permit;

import org.yizhengtong.server.kernel.Problem;

/** Two entries cannot be joined while each of them has a permit: one person holds one. */
public final class BothHold extends Problem {
    private static final long serialVersionUID = 1;

    public BothHold() {
        super("problem.both_hold");
    }
}
