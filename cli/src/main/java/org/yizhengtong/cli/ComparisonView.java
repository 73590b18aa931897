package org.yizhengtong.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.cli.FindingView.Both;
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
            String what, @Nullable String first, @Nullable String second) {}

    /** One matter as each side finds it; nothing where a side has no such matter. */
    record MatterView(
            String subject,
            @Nullable FoundView first,
            @Nullable FoundView second,
            boolean differs) {
        static List<MatterView> all(Finding first, Finding second) {
            var a = results(first);
            var b = results(second);
            var subjects = new LinkedHashSet<>(a.keySet());
            subjects.addAll(b.keySet());
            return subjects.stream()
                    .map(subject -> of(subject, FoundView.orNull(a.get(subject)), FoundView.orNull(b.get(subject))))
                    .toList();
        }

        private static MatterView of(String subject, @Nullable FoundView a, @Nullable FoundView b) {
            return new MatterView(subject, a, b, a == null ? b != null : !a.equals(b));
        }

        private static Map<String, Result> results(Finding finding) {
            var results = new LinkedHashMap<String, Result>();
            for (var one : List.of(finding.registration(), finding.permit(), finding.term())) {
                results.put(one.subject(), one);
            }
            finding.services().forEach(one -> results.put(one.result().subject(), one.result()));
            results.put(finding.settlement().subject(), finding.settlement());
            return results;
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
