package org.yizhengtong.server.casework;

/** The closed list of what a case can be, for pages and figures. */
public enum CaseState {
    UNDER_REVIEW,
    AWAITING_CORRECTION,
    REFUSED,
    APPROVED,
    /** Taken back by the applicant (撤回). */
    WITHDRAWN,
    /** Over without a decision (终止): the applicant died, or moved away. */
    ENDED,
    /** Not accepted (不予受理): no case for this station, or for anybody. */
    NOT_ACCEPTED
}
