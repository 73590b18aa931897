package org.yizhengtong.server.registration;

import org.yizhengtong.server.kernel.Problem;

/** No departure stands that could be taken back: the resident lives here, perhaps in a home registered since. */
public final class NotAway extends Problem {
    private static final long serialVersionUID = 1;

    public NotAway() {
        super("problem.not_away");
    }
}
