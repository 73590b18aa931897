package org.yizhengtong.server.permit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.temporary.TemporaryPermit;

/**
 * Something that happened to a permit (经过).
 *
 * @param on the day it is true of; a suspension is written down later than it began
 * @param until the last good day after it, where it changed that
 * @param by an officer's badge, or empty for the holder and for what a day's passing did
 * @param office the office acted for, or nothing
 * @param words what was said with it, or empty
 */
public record PermitStep(
        LocalDate on,
        Instant at,
        Kind kind,
        @Nullable LocalDate until,
        String by,
        @Nullable String office,
        String words) {
    /** How this permit began, if it came of that old one (换领). */
    static Optional<PermitStep> converted(TemporaryPermit old, PermitNumber number) {
        var conversion = old.conversion();
        if (conversion == null || !number.equals(conversion.permit())) return Optional.empty();
        var at = conversion.on().atStartOfDay(ZoneOffset.UTC).toInstant();
        return Optional.of(
                new PermitStep(conversion.on(), at, Kind.CONVERTED, old.validUntil(), "", null, old.number()));
    }

    /** What can happen to a permit: a closed list. */
    public enum Kind {
        ISSUED,
        CONVERTED,
        ENDORSED,
        SUSPENDED,
        ENDORSED_LATE,
        EXPIRED,
        LOST,
        FOUND,
        REPLACED,
        EXCHANGED,
        CANCELLED,
        RESTORED,
        CARD_MADE,
        CARD_HANDED;

        /** As message keys end: {@code endorsed_late}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** As the journal calls it: {@code PermitEndorsedLate}. */
        public String event() {
            return Stream.of(name().split("_", -1))
                    .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining("", "Permit", ""));
        }
    }
}
