package org.yizhengtong.server.share;

import java.util.Locale;

/** For what a code may be used: a closed list, each with the few things it shows. */
public enum SharePurpose {
    /** To rent a home (租房): name, and until when the permit is good. */
    RENT,
    /** To be employed (找工作): the same. */
    WORK,
    /** One service of the law in force: name, and whether its bearer is entitled to it today. */
    SERVICE,
    /** Where somebody lives (住址证明): name, address, since when registered. */
    ADDRESS,
    /** That the permit is good today, and nothing else. */
    VALID;

    /** As forms and message keys end: {@code rent}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Why somebody looked, as a message key. */
    public String purposeKey() {
        return "purpose.share_%s".formatted(code());
    }

    /** What was shown, as a message key. */
    public String shownKey() {
        return "shown.share_%s".formatted(code());
    }
}
