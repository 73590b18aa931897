package org.yizhengtong.policy.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Citation;
import org.yizhengtong.policy.Text;

/**
 * A figure the law sets, by the day from which it holds; or one it leaves open to somebody.
 *
 * @param unit {@code day}, {@code month}, {@code year}, {@code hour}, {@code yuan}, {@code person}, {@code point}, or
 *     nothing
 * @param values in the order of their days; empty while the figure is open
 * @param leftTo who is to set it, or nothing
 */
public record Parameter(
        String name,
        Text means,
        @Nullable String unit,
        List<Dated> values,
        @Nullable Text leftTo) {
    /** A value, from its first day on. */
    public record Dated(LocalDate from, long value, Citation cite) {}

    /** The value on this day of the law, or nothing while nobody has set it. */
    public Optional<Dated> on(LocalDate lawOn) {
        Dated last = null;
        for (var value : values) if (!value.from().isAfter(lawOn)) last = value;
        return Optional.ofNullable(last);
    }
}
