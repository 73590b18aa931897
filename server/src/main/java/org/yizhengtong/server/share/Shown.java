package org.yizhengtong.server.share;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.policy.Text;

/**
 * What somebody with the code sees, made from the register of that moment and kept nowhere: of these only what the purpose
 * needs. Never an identity number, sex or ethnicity.
 *
 * @param until the last good day of the permit; nothing also while its endorsement waits beyond that day
 */
public record Shown(
        Shared shared,
        @Nullable String name,
        @Nullable LocalDate until,
        @Nullable Home home,
        @Nullable ServiceToday service) {

    /** Where somebody lives, and since when it is registered. */
    public record Home(String address, LocalDate since) {}

    /**
     * Entitled today or not, without the reason: that would say more of the person.
     *
     * @param from the day from which it is so, where time alone will make it so
     */
    public record ServiceToday(
            Text name, Answer answer, @Nullable LocalDate from) {}
}
