package org.yizhengtong.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.cli.FindingView.Both;
import org.yizhengtong.cli.FindingView.FlagView;
import org.yizhengtong.policy.Missing;
import org.yizhengtong.policy.Result;

/** What was found on one matter. */
record ResultView(
        String answer,
        @Nullable String outcome,
        @Nullable String from,
        @Nullable String until,
        Both reason,
        List<RuleView> because,
        List<MissingView> missing,
        List<String> prove,
        List<String> ask,
        List<FlagView> flags) {

    static ResultView of(Result result, Map<String, String> versions) {
        return new ResultView(
                result.answer().code(),
                result.outcome(),
                day(result.from()),
                day(result.until()),
                Both.of(result.reason()),
                RuleView.all(result.because(), versions),
                result.missing().stream().map(MissingView::of).toList(),
                result.prove(),
                result.ask(),
                result.flags().stream().map(FlagView::of).toList());
    }

    static @Nullable ResultView orNull(@Nullable Result result, Map<String, String> versions) {
        return result == null ? null : of(result, versions);
    }

    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** Changes that together would turn the no into a yes. */
    record MissingView(List<ChangeView> changes) {
        static MissingView of(Missing missing) {
            return new MissingView(
                    missing.changes().stream().map(ChangeView::of).toList());
        }
    }

    /** One fact and the value it would need: a number, a truth value, or a text (a code, or a day). */
    record ChangeView(String fact, Object value, Both words) {
        static ChangeView of(Missing.Change change) {
            var value = change.value() instanceof LocalDate day ? day.toString() : change.value();
            return new ChangeView(change.fact(), value, Both.of(change.words()));
        }
    }
}
