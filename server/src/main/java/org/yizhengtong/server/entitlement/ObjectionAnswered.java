package org.yizhengtong.server.entitlement;

import org.yizhengtong.server.kernel.Problem;

/** The desk has answered this objection already. */
public final class ObjectionAnswered extends Problem {
    private static final long serialVersionUID = 1;

    ObjectionAnswered() {
        super("problem.objection_answered");
    }
}
