package org.yizhengtong.server.registration;

import java.util.Map;

/**
 * That somebody moved away or died, as it was typed: nothing in it has been checked yet.
 *
 * @param on the day
 * @param ground how the office knows; residents need not say
 * @param paper the paper that was shown
 */
public record ToldStep(TypedDay on, String ground, String paper) {
    /** Reads it from an officer's form. */
    public static ToldStep of(Map<String, String> fields) {
        return new ToldStep(
                TypedDay.of("on", fields), fields.getOrDefault("ground", ""), fields.getOrDefault("paper", ""));
    }

    /** What a resident says of themselves. */
    public static ToldStep on(TypedDay day) {
        return new ToldStep(day, "", "");
    }
}
