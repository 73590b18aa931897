package org.yizhengtong.server.entitlement;

import java.util.Locale;

/** Why a desk asks: a closed list, shown to the holder. */
public enum Purpose {
    /** A child is being enrolled (入学报名). */
    ENROLMENT,
    /** A service is being given (办理服务). */
    SERVICE,
    /** A service already given is looked at again (复查). */
    RECHECK;

    /** The key of its words: {@code purpose.enrolment}. */
    public String key() {
        return "purpose." + name().toLowerCase(Locale.ROOT);
    }
}
