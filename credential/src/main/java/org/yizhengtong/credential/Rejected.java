package org.yizhengtong.credential;

/** Carries a rejection out of the rooms of this library to {@link Verifier}, which answers with it and never throws. */
public final class Rejected extends Exception {
    private final transient Rejection why;

    public Rejected(Rejection why) {
        super(why.toString(), null, false, false);
        this.why = why;
    }

    public Rejection why() {
        return why;
    }
}
