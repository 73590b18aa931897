package org.yizhengtong.server.report.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What was written down at the door, out of its seal.
 *
 * @param officer who wrote it down
 * @param on the day by the clock of the device
 * @param fields as they were typed, each named as in a declaration
 */
public record Told(UUID officer, LocalDate on, Map<String, String> fields) {
    /** The hukou place as it was typed at the door: which one is meant is found once there is a network. */
    public static final String HUKOU_WORDS = "hukouPlace-search";

    private static final int LONGEST = 200;
    private static final Set<String> FIELDS = Set.of(
            "name",
            "citizenNumber",
            HUKOU_WORDS,
            "place",
            "addressLine",
            "homeKind",
            "leaseRegistered",
            "movedIn.year",
            "movedIn.month",
            "movedIn.day",
            "paper");

    /** Whether it holds what the page writes, and nothing besides. */
    public boolean isWhole() {
        return officer != null
                && on != null
                && fields != null
                && FIELDS.containsAll(fields.keySet())
                && fields.values().stream().allMatch(text -> text != null && text.length() <= LONGEST);
    }
}
