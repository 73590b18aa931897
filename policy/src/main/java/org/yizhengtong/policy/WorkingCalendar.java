package org.yizhengtong.policy;

import java.time.LocalDate;

/**
 * Working days (工作日) by the official calendar: weekends, public holidays, and the weekend days worked to make up for
 * them.
 */
public final class WorkingCalendar {
    /** Reads {@code packs/open-data/holidays.csv} from the class path. */
    public static WorkingCalendar bundled() {
        throw new UnsupportedOperationException();
    }

    public boolean isWorkingDay(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** The last day of a limit of so many working days; the first day is not counted (民法典 200–204). */
    public LocalDate due(LocalDate from, int workingDays) {
        throw new UnsupportedOperationException();
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} comes first. */
    public int between(LocalDate from, LocalDate to) {
        throw new UnsupportedOperationException();
    }

    /** Whether the official calendar of this day's year is known; until it is, only weekends are left out. */
    public boolean isKnown(LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
