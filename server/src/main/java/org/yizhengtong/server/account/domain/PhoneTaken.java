package org.yizhengtong.server.account.domain;

import org.yizhengtong.server.kernel.Problem;

/** Another resident signs in with this number already. */
public final class PhoneTaken extends Problem {
    private static final long serialVersionUID = 1;

    public PhoneTaken(String maskedPhone) {
        super("account.phone.taken", maskedPhone);
    }
}
