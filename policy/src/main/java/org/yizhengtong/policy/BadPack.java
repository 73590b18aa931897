package org.yizhengtong.policy;

/** A pack that is not well made: file, line, the line's text with a caret under the place, and what to mend. */
public class BadPack extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BadPack(String message) {
        super(message);
    }
}
