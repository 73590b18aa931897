package org.yizhengtong.server.registration;

/**
 * That somebody moved away or died, as it was typed: nothing in it has been checked yet.
 *
 * @param on the day
 * @param ground how the office knows; residents need not say
 * @param paper the paper that was shown
 */
public record ToldStep(TypedDay on, String ground, String paper) {
    /** What a resident says of themselves. */
    public static ToldStep on(TypedDay day) {
        return new ToldStep(day, "", "");
    }
}
