package org.yizhengtong.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.cli.FindingView.Both;
import org.yizhengtong.cli.FindingView.FlagView;
import org.yizhengtong.cli.FindingView.PackView;
import org.yizhengtong.cli.RuleView.CiteView;
import org.yizhengtong.policy.PackCase;
import org.yizhengtong.policy.RuleSheet;
import org.yizhengtong.policy.Truth;

/**
 * One rule with everything it uses.
 *
 * @param from its first day, or nothing for its pack's whole time
 * @param otherwise the outcome when the condition does not hold, or nothing for a plain no
 * @param cases those in which it was looked at
 */
record RuleSheetView(
        PackView pack,
        String rule,
        String subject,
        Both question,
        @Nullable String from,
        @Nullable String to,
        String condition,
        List<String> facts,
        List<FigureView> figures,
        String then,
        @Nullable String otherwise,
        @Nullable Both ifYes,
        @Nullable Both ifNo,
        CiteView cite,
        String confidence,
        @Nullable String exceptionTo,
        List<String> exceptions,
        List<FlagView> flags,
        List<CaseView> cases) {

    static RuleSheetView of(RuleSheet rule, Map<Truth, List<PackCase>> shown) {
        var cases = new ArrayList<CaseView>();
        shown.forEach((answer, all) ->
                all.forEach(one -> cases.add(new CaseView(one.pack(), one.name(), FindingView.code(answer)))));
        return new RuleSheetView(
                PackView.of(rule.pack()),
                rule.rule(),
                rule.subject(),
                Both.of(rule.question()),
                ResultView.day(rule.from()),
                ResultView.day(rule.to()),
                rule.condition(),
                rule.facts(),
                rule.figures().stream().map(FigureView::of).toList(),
                rule.then(),
                rule.otherwise(),
                Both.orNull(rule.ifYes()),
                Both.orNull(rule.ifNo()),
                CiteView.of(rule.cite()),
                rule.confidence().name(),
                rule.exceptionTo(),
                rule.exceptions(),
                rule.flags().stream().map(FlagView::of).toList(),
                cases);
    }

    /** A figure, its values by day; none while it is open, and then it says to whom it is left. */
    record FigureView(
            String name,
            Both means,
            List<DatedView> values,
            @Nullable Both leftTo) {
        static FigureView of(RuleSheet.Figure figure) {
            return new FigureView(
                    figure.name(),
                    Both.of(figure.means()),
                    figure.values().stream().map(DatedView::of).toList(),
                    Both.orNull(figure.leftTo()));
        }
    }

    /** A value from its first day on. */
    record DatedView(String from, long value, Both words, CiteView cite) {
        static DatedView of(RuleSheet.Dated dated) {
            return new DatedView(
                    dated.from().toString(), dated.value(), Both.of(dated.words()), CiteView.of(dated.cite()));
        }
    }

    /** A case in which the rule was looked at, and what it answered there. */
    record CaseView(String file, String name, String answer) {}
}
