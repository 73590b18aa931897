package org.yizhengtong.server.casework;

/** The closed list of what a case can be, for pages and figures. */
public enum CaseState {
    UNDER_REVIEW,
    AWAITING_CORRECTION,
    REFUSED,
    APPROVED
}
