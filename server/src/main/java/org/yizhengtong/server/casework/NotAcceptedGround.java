package org.yizhengtong.server.casework;

/** Why an application is not accepted (不予受理): a closed list. */
public enum NotAcceptedGround {
    /** The person lives in another station's area. */
    OTHER_AREA,
    /** The person needs no permit. */
    NO_PERMIT_NEEDED,
    /** Neither the person nor somebody entitled to apply for them. */
    NOT_ENTITLED
}
