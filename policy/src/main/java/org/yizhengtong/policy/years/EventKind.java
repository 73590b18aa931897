package org.yizhengtong.policy.years;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can happen in a history (经历): a closed list. */
public enum EventKind {
    /** Residence was registered (居住登记). */
    REGISTERED,
    /** The address changed (搬家). */
    MOVED,
    /** The person left the place (离开). */
    LEFT,
    /** The person came back and registered again (回来). */
    RETURNED,
    /** A residence permit was issued (签发). A replaced card is no new permit. */
    PERMIT_ISSUED,
    /** It was endorsed or extended in time (签注, 延期). */
    ENDORSED,
    /** Its use was recorded as suspended (使用功能中止). The account sees a suspension without it. */
    SUSPENDED,
    /** It was endorsed or extended after its time (补办签注). */
    ENDORSED_LATE,
    /** Its term was recorded as over (到期). The account sees the end of a term without it. */
    EXPIRED,
    /** It was cancelled (注销): it binds nothing any more, and the days go on by the registration alone. */
    CANCELLED,
    /** An old temporary permit became a residence permit (暂住证换居住证). */
    CONVERTED;

    /** As files write it: {@code permit_issued}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The event of this name; a space stands for the underscore. */
    public static Optional<EventKind> of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code.replace(' ', '_')))
                .findFirst();
    }

    boolean namesPlace() {
        return this == REGISTERED || this == MOVED || this == RETURNED;
    }

    boolean givesTerm() {
        return this == PERMIT_ISSUED || this == ENDORSED || this == ENDORSED_LATE || this == CONVERTED;
    }
}
