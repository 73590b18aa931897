package org.yizhengtong.server.sample.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** On which days an application went its way. */
public record History(
        LocalDate accepted,
        @Nullable LocalDate asked,
        @Nullable LocalDate resubmitted,
        @Nullable LocalDate decided) {

    static @Nullable History of(Stage stage, Dice dice, Days days) {
        return switch (stage) {
            case REGISTERED -> null;
            case FRESH -> reviewed(days.workingDaysAgo(dice.between(0, 4)));
            case DUE_SOON -> reviewed(days.workingDaysAgo(dice.between(8, 10)));
            case OVERDUE -> reviewed(days.workingDaysAgo(dice.between(11, 24)));
            case AWAITING_CORRECTION -> {
                var accepted = days.workingDaysAgo(dice.between(6, 20));
                yield new History(accepted, days.after(accepted, dice.between(1, 5)), null, null);
            }
            case RESUBMITTED -> {
                var accepted = days.workingDaysAgo(dice.between(12, 20));
                var asked = days.after(accepted, dice.between(2, 5));
                yield new History(accepted, asked, days.workingDaysAgo(dice.between(0, 4)), null);
            }
            case REFUSED -> decided(dice, days, 5, 300);
            case PERMIT -> decided(dice, days, 2, 340);
            case EXPIRED -> decided(dice, days, 370, 900);
        };
    }

    private static History reviewed(LocalDate accepted) {
        return new History(accepted, null, null, null);
    }

    private static History decided(Dice dice, Days days, int least, int most) {
        var decided = days.workingDayNear(days.today().minusDays(dice.between(least, most)));
        return new History(days.workingDayNear(decided.minusDays(dice.between(2, 12))), null, null, decided);
    }
}
