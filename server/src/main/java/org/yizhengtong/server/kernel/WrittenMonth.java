package org.yizhengtong.server.kernel;

import java.time.DateTimeException;
import java.time.YearMonth;

/** A month as addresses have it: 2012-03. */
public final class WrittenMonth {
    private WrittenMonth() {}

    /** @throws NotFound for anything else: no page of ours leads there */
    public static YearMonth read(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException none) {
            throw new NotFound();
        }
    }
}
