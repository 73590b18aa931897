package org.yizhengtong.server.kernel;

import java.util.UUID;

/**
 * Names one sending of one form. It is made when the form is shown, so a form sent twice carries the same one and is
 * done once.
 */
public record RequestId(UUID value) {
    public static RequestId fresh() {
        return new RequestId(UUID.randomUUID());
    }

    /** Reads what a form carried; a form without a readable one is taken as sent for the first time. */
    public static RequestId of(String written) {
        try {
            return new RequestId(UUID.fromString(written));
        } catch (IllegalArgumentException unreadable) {
            return fresh();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
