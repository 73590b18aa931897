package org.yizhengtong.server.temporary;

import org.yizhengtong.server.kernel.Problem;

/** Somebody else is importing this very file at this moment. */
public final class AnotherHand extends Problem {
    private static final long serialVersionUID = 1;

    public AnotherHand() {
        super("problem.import.another_hand");
    }
}
