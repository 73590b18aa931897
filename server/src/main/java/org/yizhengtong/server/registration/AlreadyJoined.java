package org.yizhengtong.server.registration;

import org.yizhengtong.server.kernel.Problem;

/** One of the two entries is part of a joining already; that one is undone first. */
public final class AlreadyJoined extends Problem {
    private static final long serialVersionUID = 1;

    public AlreadyJoined() {
        super("problem.already_joined");
    }
}
