package org.yizhengtong.server.webhook;

import java.util.Locale;

/** What an office that relies on a permit is told of it: a closed list. */
public enum EventKind {
    /** Use suspended (使用功能中止). */
    PERMIT_SUSPENDED,
    /** Good again after what was told before: endorsed late, or an objection upheld (恢复). */
    PERMIT_RESTORED,
    /** Its term is over (期满). */
    PERMIT_EXPIRED,
    /** Cancelled (注销). */
    PERMIT_CANCELLED,
    /** The holder lives elsewhere in the city now (变更登记); where is not said. */
    ADDRESS_CHANGED;

    /** As message keys end: {@code permit_suspended}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As a token names it: {@code urn:yizhengtong:event:permit-suspended}. */
    public String uri() {
        return "urn:yizhengtong:event:" + code().replace('_', '-');
    }
}
