package org.yizhengtong.policy.years;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on a day (事件).
 *
 * @param place division code of the new address; wanted where somebody moves, otherwise the place asked about
 * @param until last valid day, where permits have a term
 * @param since first day of the time held under the temporary permit that is converted
 * @param line where it was read, or nothing
 */
public record Event(
        LocalDate on,
        EventKind kind,
        @Nullable String place,
        @Nullable LocalDate until,
        @Nullable LocalDate since,
        @Nullable Line line) {
    private static final LocalDate EARLIEST = LocalDate.of(1949, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    /** @throws BadHistory when the event says too little, too much, or a day that cannot be */
    public Event {
        var wrong = wrong(on, kind, place, until, since);
        if (wrong != null) throw bad(on, kind, line, wrong);
    }

    public static Event of(LocalDate on, EventKind kind) {
        return new Event(on, kind, null, null, null, null);
    }

    public static Event at(LocalDate on, EventKind kind, String place) {
        return new Event(on, kind, place, null, null, null);
    }

    /** An issue or extension that names its last valid day. */
    public static Event until(LocalDate on, EventKind kind, LocalDate until) {
        return new Event(on, kind, null, until, null, null);
    }

    /** The conversion of a temporary permit held since that day. */
    public static Event converted(LocalDate on, LocalDate since) {
        return new Event(on, EventKind.CONVERTED, null, null, since, null);
    }

    private static @Nullable String wrong(
            LocalDate on,
            EventKind kind,
            @Nullable String place,
            @Nullable LocalDate until,
            @Nullable LocalDate since) {
        for (var day : new LocalDate[] {on, until == null ? on : until, since == null ? on : since}) {
            if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
                return day + " cannot be; days lie between " + EARLIEST + " and " + LATEST;
            }
        }
        if (place != null && !kind.namesPlace()) return "it has no place; take place out";
        if (place != null && !place.matches("\\d{6}|\\d{9}|\\d{12}"))
            return place + " is no division code of 6, 9 or 12 digits";
        if (place == null && kind == EventKind.MOVED) return "add place, the division code of the new address";
        if (until != null && !kind.givesTerm()) return "it has no last valid day; take until out";
        if (until != null && until.isBefore(on)) return "its last valid day " + until + " comes before it; mend until";
        if (kind == EventKind.CONVERTED && since == null) return "add since, the first day under the temporary permit";
        if (kind != EventKind.CONVERTED && since != null) return "only a conversion has since; take it out";
        if (since != null && !since.isBefore(on)) return "since comes before the conversion; mend " + since;
        return null;
    }

    /** The error about this event. */
    BadHistory bad(String what) {
        return bad(on, kind, line, what);
    }

    private static BadHistory bad(LocalDate on, EventKind kind, @Nullable Line line, String what) {
        var named = kind.code() + " on " + on + ": " + what;
        return new BadHistory(line == null ? named : line.saying(named));
    }
}
