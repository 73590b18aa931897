package org.yizhengtong.server.registration;

import org.yizhengtong.server.kernel.Problem;

/** This entry was joined to another one of the same person. */
public final class JoinedToAnother extends Problem {
    private static final long serialVersionUID = 1;

    public JoinedToAnother() {
        super("problem.joined_to_another");
    }
}
