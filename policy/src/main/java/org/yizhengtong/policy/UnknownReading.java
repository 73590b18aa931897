package org.yizhengtong.policy;

/** A reading was named that the law of this place and day does not know; the message names those there are. */
public class UnknownReading extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnknownReading(String message) {
        super(message);
    }
}
