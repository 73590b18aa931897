package org.yizhengtong.policy;

/** No pack covers this place on this day. The message names the places there are packs for. */
public class UnknownPlace extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnknownPlace(String message) {
        super(message);
    }
}
