package org.yizhengtong.server.sample.domain;

/** How far somebody has come on the way from a declaration to a permit. */
public enum Stage {
    /** Declared their home and nothing more. */
    REGISTERED,
    /** Applied within the last days. */
    FRESH,
    /** The station has two working days left, or fewer. */
    DUE_SOON,
    /** The station's time is over. */
    OVERDUE,
    /** Asked for more, and has not sent it. */
    AWAITING_CORRECTION,
    /** Sent what was asked for. */
    RESUBMITTED,
    REFUSED,
    /** Holds a permit in force. */
    PERMIT,
    /** Held a permit whose term has ended. */
    EXPIRED;

    public boolean applied() {
        return this != REGISTERED;
    }

    public boolean decided() {
        return this == REFUSED || approved();
    }

    public boolean approved() {
        return this == PERMIT || this == EXPIRED;
    }

    public boolean askedForMore() {
        return this == AWAITING_CORRECTION || this == RESUBMITTED;
    }
}
