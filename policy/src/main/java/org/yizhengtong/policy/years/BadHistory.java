package org.yizhengtong.policy.years;

/**
 * A history that cannot be: an event is not well written, or cannot follow the one before it. The message names the event
 * and its day, for a file the line with a caret, and says how to mend it.
 */
public class BadHistory extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BadHistory(String message) {
        super(message);
    }
}
