package org.yizhengtong.server.permit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.years.Ground;
import org.yizhengtong.policy.years.YearsAccount;

/**
 * The account of somebody's years as a band from left to right.
 *
 * @param until where the band ends: today, or the goal
 * @param goal the next day on which something becomes possible
 * @param periods what counts and what does not, the earliest first
 */
public record YearsBand(
        LocalDate from,
        LocalDate until,
        LocalDate today,
        @Nullable LocalDate goal,
        List<Part> periods) {

    /** @param kind {@code counted}, {@code former} under a temporary permit, or {@code gap} */
    public record Part(LocalDate from, LocalDate until, String kind) {}

    /** Nothing before a day has passed. */
    static Optional<YearsBand> of(YearsAccount account, @Nullable LocalDate goal) {
        var stretches = YearsSheet.stretches(account);
        var today = account.on();
        if (stretches.isEmpty() || !stretches.getFirst().from().isBefore(today)) return Optional.empty();
        return Optional.of(new YearsBand(
                stretches.getFirst().from(),
                goal == null ? today : goal,
                today,
                goal,
                stretches.stream()
                        .map(one -> new Part(one.from(), one.to() == null ? today : one.to(), kind(one)))
                        .toList()));
    }

    private static String kind(YearsSheet.Stretch one) {
        if (!one.counts()) return "gap";
        return one.ground() == Ground.TEMPORARY ? "former" : "counted";
    }
}
