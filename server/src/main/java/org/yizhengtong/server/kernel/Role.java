package org.yizhengtong.server.kernel;

/** What somebody who signed in may be. */
public enum Role {
    /** Lives here; sees only what is about themselves. */
    RESIDENT,
    /** Police officer at a station (派出所民警): decides the station's cases. */
    OFFICER,
    /** A desk that relies on the permit (窗口): asks whether a holder is entitled to its own services. */
    DESK,
    /** An employer (用人单位): tells the station whom it employs, and never sees the register. */
    EMPLOYER
}
