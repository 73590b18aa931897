package org.yizhengtong.server.registration;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often residents are asked whether they still live where they are registered (核对住址). No law here sets it; it is
 * the office's own habit, and no right depends on the answer.
 *
 * @param confirmEvery years, months, weeks or days: {@code 6m}, {@code 1y}; {@code 0d} asks nobody
 */
@ConfigurationProperties("registration")
public record ConfirmationSettings(@DefaultValue("6m") Period confirmEvery) {
    public ConfirmationSettings {
        if (confirmEvery.isNegative())
            throw new IllegalArgumentException("registration.confirm-every is " + confirmEvery
                    + "; write a time such as 6m or 1y, or 0d to ask nobody");
    }

    /** The first day on which to ask, counted from the last word; a month that is too short ends on its last day. */
    Optional<LocalDate> askedFrom(LocalDate lastWord) {
        return confirmEvery.isZero() ? Optional.empty() : Optional.of(lastWord.plus(confirmEvery));
    }
}
