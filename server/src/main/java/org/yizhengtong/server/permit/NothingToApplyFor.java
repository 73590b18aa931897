package org.yizhengtong.server.permit;

import org.yizhengtong.server.kernel.Problem;

/** A relative cannot apply for this person; why not is the person's own affair. */
public final class NothingToApplyFor extends Problem {
    private static final long serialVersionUID = 1;

    public NothingToApplyFor() {
        super("problem.nothing_to_apply_for");
    }
}
