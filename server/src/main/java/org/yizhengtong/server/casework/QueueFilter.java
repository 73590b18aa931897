package org.yizhengtong.server.casework;

/** The ways a station looks at its queue. */
public enum QueueFilter {
    REVIEW,
    CORRECTION,
    /** Under review, with two working days or fewer to go. */
    DUE_SOON,
    DECIDED
}
