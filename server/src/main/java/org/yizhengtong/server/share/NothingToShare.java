package org.yizhengtong.server.share;

import org.yizhengtong.server.kernel.Problem;

/** Without a permit in force there is nothing a code could show. */
public final class NothingToShare extends Problem {
    private static final long serialVersionUID = 1;

    NothingToShare() {
        super("problem.share_nothing");
    }
}
