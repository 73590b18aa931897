package org.yizhengtong.server.registration;

import org.yizhengtong.server.kernel.Problem;

/** What the correction wants to mend has changed since it was proposed. */
public final class ParticularsChanged extends Problem {
    private static final long serialVersionUID = 1;

    public ParticularsChanged() {
        super("problem.particulars_changed");
    }
}
