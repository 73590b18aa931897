package org.yizhengtong.server.proof;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.Problem;

/** A signing key cannot be made or taken away as it was asked for; the message says what to mend. */
public final class KeyRefused extends Problem {
    private static final long serialVersionUID = 1;

    private KeyRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static KeyRefused passphrase() {
        return new KeyRefused("problem.key.passphrase");
    }

    static KeyRefused issuer() {
        return new KeyRefused("problem.key.issuer");
    }

    static KeyRefused day(String typed) {
        return new KeyRefused("problem.key.day", typed);
    }

    static KeyRefused past(LocalDate day) {
        return new KeyRefused("problem.key.past", day.toString());
    }

    static KeyRefused waiting(String id, LocalDate from) {
        return new KeyRefused("problem.key.waiting", id, from.toString());
    }

    static KeyRefused unknown(String id) {
        return new KeyRefused("problem.key.unknown", id);
    }
}
