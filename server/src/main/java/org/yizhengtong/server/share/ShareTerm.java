package org.yizhengtong.server.share;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** For how long a code may be used: half a year at most. */
public enum ShareTerm {
    ONE_DAY(Period.ofDays(1)),
    SEVEN_DAYS(Period.ofDays(7)),
    THIRTY_DAYS(Period.ofDays(30)),
    THREE_MONTHS(Period.ofMonths(3)),
    SIX_MONTHS(Period.ofMonths(6));

    private final Period length;

    ShareTerm(Period length) {
        this.length = length;
    }

    static Optional<ShareTerm> of(String code) {
        return Arrays.stream(values()).filter(term -> term.code().equals(code)).findFirst();
    }

    /** As forms and message keys end: {@code seven_days}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The last good day; the day on which the code is made is not counted (Civil Code, arts. 200–202). */
    LocalDate until(LocalDate madeOn) {
        return madeOn.plus(length);
    }
}
