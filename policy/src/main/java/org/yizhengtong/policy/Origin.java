package org.yizhengtong.policy;

/** Where a fact comes from, weakest first. */
public enum Origin {
    /** Said by the person. */
    SAID,
    /** Seen by an officer on a paper. */
    SEEN,
    /** Confirmed by the department that keeps it. */
    CONFIRMED
}
