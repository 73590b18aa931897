package org.yizhengtong.server.temporary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.law.TemporaryTime;

/** Adds up what converting permits would do. */
final class EffectFigures {
    private long rows;
    private long converted;
    private long permits;
    private long days;
    private @Nullable LocalDate earliest;

    void add(boolean convertedAlready) {
        rows++;
        if (convertedAlready) converted++;
    }

    void add(LocalDate since, long held) {
        permits++;
        days += held;
        if (earliest == null || since.isBefore(earliest)) earliest = since;
    }

    Effect all(LocalDate on, TemporaryTime worth) {
        return new Effect(on, worth, permits, days, earliest, converted, rows - converted - permits);
    }
}
