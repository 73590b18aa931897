package org.yizhengtong.policy;

import java.time.LocalDate;

/** The days this law can be asked about, and on which anything in a life can lie: three whole centuries. */
public final class Days {
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private static final Text WORDS =
            new Text("日期要在 " + FIRST + " 和 " + LAST + " 之间", "a day lies between " + FIRST + " and " + LAST);

    private Days() {}

    public static boolean known(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** @throws BadFact when the day lies outside them */
    static void check(String name, LocalDate day) {
        if (!known(day)) throw new BadFact(name, WORDS);
    }
}
