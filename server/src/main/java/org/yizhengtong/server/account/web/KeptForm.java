package org.yizhengtong.server.account.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A form that could not be sent, waiting in the session.
 *
 * @param page where the form stands, with its query; nothing where that cannot be told
 * @param action where it was being sent
 * @param owner the mark of whoever was signed in last; nothing where nobody was
 */
record KeptForm(
        @Nullable String page, String action, @Nullable String owner, Sealed fields) implements Serializable {
    private static final long serialVersionUID = 1;

    boolean standsOn(String path) {
        return page != null && path.equals(Paths.withoutQuery(page));
    }

    boolean belongsToAnother(String mark) {
        return owner != null && !owner.equals(mark);
    }

    /** Bytes only the vault reads. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sealed(byte[] bytes) implements Serializable {
        private static final long serialVersionUID = 1;
    }
}
