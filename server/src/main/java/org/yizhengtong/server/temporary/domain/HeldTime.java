package org.yizhengtong.server.temporary.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The time somebody held temporary permits without a break: each issued at the latest on the day after the one before it
 * ran out. What the law counts is the time held, so a gap ends it.
 *
 * @param number of the last of them
 * @param until its last good day
 */
public record HeldTime(String number, LocalDate since, LocalDate until) {
    /** Dates of one permit. */
    public record Dates(String number, LocalDate issuedOn, LocalDate validUntil) {}

    /** The unbroken time that reaches this day; nothing where no permit is in force. */
    public static Optional<HeldTime> reaching(LocalDate day, List<Dates> permits) {
        var latest = permits.stream()
                .filter(one -> !one.issuedOn().isAfter(day) && !one.validUntil().isBefore(day))
                .max(Comparator.comparing(Dates::validUntil).thenComparing(Dates::number));
        return latest.map(last -> new HeldTime(last.number(), since(last, permits), last.validUntil()));
    }

    private static LocalDate since(Dates last, List<Dates> permits) {
        var since = last.issuedOn();
        for (var earlier : permits.stream()
                .sorted(Comparator.comparing(Dates::validUntil).reversed())
                .toList()) {
            var reaches = !earlier.validUntil().plusDays(1).isBefore(since);
            if (reaches && earlier.issuedOn().isBefore(since)) since = earlier.issuedOn();
        }
        return since;
    }
}
