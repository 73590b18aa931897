package org.yizhengtong.policy;

/** Whether one rule's condition holds: known, or not known for want of a fact or of a published figure. */
public enum Truth {
    YES,
    NO,
    /** A fact is missing. */
    UNKNOWN,
    /** Every fact that matters is there; a figure that the law leaves to somebody has not been set. */
    OPEN
}
