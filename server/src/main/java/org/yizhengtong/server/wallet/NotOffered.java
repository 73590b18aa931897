package org.yizhengtong.server.wallet;

import org.yizhengtong.server.kernel.Problem;

/** There is no permit that can be used today, or no key to sign it with. */
public final class NotOffered extends Problem {
    private static final long serialVersionUID = 1;

    NotOffered() {
        super("problem.wallet.not_offered");
    }
}
