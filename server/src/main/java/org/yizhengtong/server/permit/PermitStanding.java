package org.yizhengtong.server.permit;

import java.util.Locale;

/** The closed list of what a permit can be on a day, for pages and figures. */
public enum PermitStanding {
    VALID,
    /** Use suspended (使用功能中止): its endorsement ran out. */
    SUSPENDED,
    /** Its term is over (期满). */
    EXPIRED,
    LOST,
    CANCELLED;

    /** As message keys end: {@code suspended}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
