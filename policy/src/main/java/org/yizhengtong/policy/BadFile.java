package org.yizhengtong.policy;

/** A file of facts that cannot be taken: file, line, the line's text with a caret under the place, and what to mend. */
public class BadFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BadFile(String message) {
        super(message);
    }
}
