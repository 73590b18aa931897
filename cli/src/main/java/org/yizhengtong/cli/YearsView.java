package org.yizhengtong.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.cli.FindingView.Both;
import org.yizhengtong.cli.FindingView.FlagView;
import org.yizhengtong.cli.RuleView.CiteView;
import org.yizhengtong.policy.years.Gap;
import org.yizhengtong.policy.years.Period;
import org.yizhengtong.policy.years.Window;
import org.yizhengtong.policy.years.YearsAccount;

/** An account of years as {@code --json} prints it: see {@code docs/schema/years.schema.json}. */
record YearsView(
        String place,
        String on,
        @Nullable String runSince,
        long runDays,
        long cumulativeDays,
        long gapDays,
        List<GapView> gaps,
        @Nullable WindowView window,
        String status,
        List<PeriodView> periods,
        List<FlagView> flags) {
    static YearsView of(YearsAccount account) {
        return new YearsView(
                account.place(),
                account.on().toString(),
                ResultView.day(account.runSince()),
                account.runDays(),
                account.cumulativeDays(),
                account.gapDays(),
                account.gaps().stream().map(GapView::of).toList(),
                WindowView.orNull(account.window()),
                account.status().code(),
                account.periods().stream().map(PeriodView::of).toList(),
                account.notes().stream().map(FlagView::of).toList());
    }

    /** Days that do not count. */
    record GapView(
            String from,
            @Nullable String to,
            String reason,
            Both words,
            @Nullable CiteView cite,
            @Nullable String confidence) {
        static GapView of(Gap gap) {
            var cite = gap.cite();
            var confidence = gap.confidence();
            return new GapView(
                    day(gap.from()),
                    ResultView.day(gap.to()),
                    gap.reason().code(),
                    Both.of(gap.words()),
                    cite == null ? null : CiteView.of(cite),
                    confidence == null ? null : confidence.name());
        }
    }

    /** Days that count. */
    record PeriodView(
            String from,
            @Nullable String to,
            String place,
            String ground,
            Both words,
            @Nullable CiteView cite) {
        static PeriodView of(Period period) {
            var cite = period.cite();
            return new PeriodView(
                    day(period.from()),
                    ResultView.day(period.to()),
                    period.place(),
                    period.ground().code(),
                    Both.of(period.ground().words()),
                    cite == null ? null : CiteView.of(cite));
        }
    }

    /** When the permit may next be endorsed. */
    record WindowView(String from, String to) {
        static @Nullable WindowView orNull(@Nullable Window window) {
            return window == null ? null : new WindowView(day(window.from()), day(window.to()));
        }
    }

    private static String day(LocalDate day) {
        return day.toString();
    }
}
