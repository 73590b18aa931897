package org.yizhengtong.policy;

import java.util.List;

/**
 * A time limit (期限): for an office to decide, or for a person to object.
 *
 * @param step {@code issue}: from acceptance to the permit; {@code objection}: from knowing of a decision to asking for
 *     its reconsideration (行政复议)
 * @param number how many, the first day not counted
 * @param flags what to say beside it, such as that it is read from a later text
 */
public record TimeLimit(String step, int number, Unit unit, Citation cite, Confidence confidence, List<Flag> flags) {
    /** What is counted. */
    public enum Unit {
        WORKING_DAY,
        DAY
    }

    /**
     * How many working days.
     *
     * @throws IllegalStateException when the limit counts calendar days
     */
    public int workingDays() {
        if (unit != Unit.WORKING_DAY) throw new IllegalStateException(step + " is counted in calendar days");
        return number;
    }
}
