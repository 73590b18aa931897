package org.yizhengtong.server.permit;

import org.yizhengtong.server.kernel.Problem;

/** A permit is applied for after residence was registered (居住登记). */
public final class NotRegistered extends Problem {
    private static final long serialVersionUID = 1;

    public NotRegistered() {
        super("problem.not_registered");
    }
}
