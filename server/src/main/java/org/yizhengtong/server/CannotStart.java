package org.yizhengtong.server;

/** The service cannot start as it was asked to: the message says, in one line, what is wrong and what to do. */
public class CannotStart extends RuntimeException {
    public CannotStart(String message) {
        super(message);
    }

    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
