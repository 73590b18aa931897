package org.yizhengtong.server.permit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Citation;
import org.yizhengtong.policy.Text;
import org.yizhengtong.policy.years.YearsAccount;

/**
 * An account of years as data, for other programs.
 *
 * @param place division code of the place whose law counts
 * @param runSince first day of the unbroken run; nothing where there is none
 */
public record YearsStatement(
        String place,
        LocalDate on,
        String status,
        @Nullable LocalDate runSince,
        long runDays,
        long cumulativeDays,
        long gapDays,
        List<Stretch> stretches) {

    /** @param to the last of these days; nothing while they run */
    public record Stretch(
            LocalDate from,
            @Nullable LocalDate to,
            boolean counts,
            Words words,
            @Nullable Words cite) {}

    /** The same in both languages. */
    public record Words(String zh, String en) {
        static Words of(Text text) {
            return new Words(text.zh(), text.en());
        }

        static @Nullable Words of(@Nullable Citation cite) {
            return cite == null ? null : of(cite.line());
        }
    }

    static YearsStatement of(YearsAccount account) {
        return new YearsStatement(
                account.place(),
                account.on(),
                account.status().code(),
                account.runSince(),
                account.runDays(),
                account.cumulativeDays(),
                account.gapDays(),
                YearsSheet.stretches(account).stream()
                        .map(one -> new Stretch(
                                one.from(), one.to(), one.counts(), Words.of(one.words()), Words.of(one.cite())))
                        .toList());
    }
}
