package org.yizhengtong.policy.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Duty;

/**
 * A duty as a pack states it, with the days and the reading under which it does.
 *
 * @param reading the unsettled point it depends on, or nothing
 * @param readAs the reading under which it stands, or nothing
 */
public record DutyLine(
        Duty duty,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String reading,
        @Nullable String readAs) {
    boolean holdsIn(Situation situation) {
        var lawOn = situation.lawOn();
        return (from == null || !lawOn.isBefore(from))
                && (to == null || !lawOn.isAfter(to))
                && (reading == null || situation.reading(reading).equals(readAs))
                && (!situation.bindingOnly() || duty.cite().status().binding());
    }
}
