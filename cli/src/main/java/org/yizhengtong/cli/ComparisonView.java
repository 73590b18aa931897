package org.yizhengtong.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.cli.FindingView.Both;
import org.yizhengtong.policy.Beside;
import org.yizhengtong.policy.Finding;
import org.yizhengtong.policy.Result;
import org.yizhengtong.policy.RuleSheet;

/**
 * Two laws side by side.
 *
 * @param same how many rules both have and say alike
 * @param findings what each finds for one person, or nothing where no facts were given
 */
record ComparisonView(
        SideView first,
        SideView second,
        List<OnlyView> onlyInFirst,
        List<OnlyView> onlyInSecond,
        List<ChangedView> changed,
        int same,
        @Nullable List<MatterView> findings) {

    /** Whose law, and of which day. */
    record SideView(String place, String on) {
        static SideView of(PlaceAndDay where) {
            return new SideView(where.place(), where.day().toString());
        }
    }

    /** A rule that only one side has. */
    record OnlyView(String rule, String pack, String subject, Both question) {
        static OnlyView of(RuleSheet rule) {
            return new OnlyView(rule.rule(), rule.pack().pack(), rule.subject(), Both.of(rule.question()));
        }
    }

    /** A rule that both sides have and say otherwise. */
    record ChangedView(String rule, String subject, List<DifferenceView> differences) {}

    /** In what: {@code pack}, {@code condition}, {@code figures}, {@code then}, {@code otherwise}, … */
    record DifferenceView(
            String what, @Nullable Both first, @Nullable Both second) {}

    /** One matter as each side finds it; nothing where a side has no such matter. */
    record MatterView(
            String subject,
            @Nullable FoundView first,
            @Nullable FoundView second,
            boolean differs) {
        static List<MatterView> all(Finding first, Finding second) {
            return Beside.of(first, second).stream().map(MatterView::of).toList();
        }

        private static MatterView of(Beside row) {
            return new MatterView(
                    row.subject(), FoundView.orNull(row.one()), FoundView.orNull(row.other()), row.differs());
        }
    }

    /** The answer with its outcome and days. */
    record FoundView(
            String answer,
            @Nullable String outcome,
            @Nullable String from,
            @Nullable String until) {
        static @Nullable FoundView orNull(@Nullable Result result) {
            if (result == null) return null;
            return new FoundView(
                    result.answer().code(),
                    result.outcome(),
                    ResultView.day(result.from()),
                    ResultView.day(result.until()));
        }
    }
}
