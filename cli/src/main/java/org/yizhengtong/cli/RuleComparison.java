package org.yizhengtong.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.cli.ComparisonView.ChangedView;
import org.yizhengtong.cli.ComparisonView.DifferenceView;
import org.yizhengtong.cli.ComparisonView.MatterView;
import org.yizhengtong.cli.ComparisonView.OnlyView;
import org.yizhengtong.cli.ComparisonView.SideView;
import org.yizhengtong.policy.RuleSheet;

/** Two sets of rules by their ids: which only one of them has, and which both have but say otherwise. */
final class RuleComparison {
    private final PlaceAndDay first;
    private final PlaceAndDay second;
    private final Map<String, RuleSheet> firstRules;
    private final Map<String, RuleSheet> secondRules;

    RuleComparison(PlaceAndDay first, List<RuleSheet> firstRules, PlaceAndDay second, List<RuleSheet> secondRules) {
        this.first = first;
        this.second = second;
        this.firstRules = byId(firstRules);
        this.secondRules = byId(secondRules);
    }

    private static Map<String, RuleSheet> byId(List<RuleSheet> rules) {
        var byId = new LinkedHashMap<String, RuleSheet>();
        rules.forEach(rule -> byId.put(rule.rule(), rule));
        return byId;
    }

    ComparisonView view(@Nullable List<MatterView> findings) {
        var changed = new ArrayList<ChangedView>();
        var same = 0;
        for (var rule : firstRules.values()) {
            var other = secondRules.get(rule.rule());
            if (other == null) continue;
            var differences = differences(rule, other);
            if (differences.isEmpty()) same++;
            else changed.add(new ChangedView(rule.rule(), rule.subject(), differences));
        }
        return new ComparisonView(
                SideView.of(first),
                SideView.of(second),
                only(firstRules, secondRules),
                only(secondRules, firstRules),
                changed,
                same,
                findings);
    }

    private static List<OnlyView> only(Map<String, RuleSheet> some, Map<String, RuleSheet> others) {
        return some.values().stream()
                .filter(rule -> !others.containsKey(rule.rule()))
                .map(OnlyView::of)
                .toList();
    }

    private List<DifferenceView> differences(RuleSheet a, RuleSheet b) {
        var differences = new ArrayList<DifferenceView>();
        compare(differences, "pack", a.pack().pack(), b.pack().pack());
        compare(differences, "condition", a.condition(), b.condition());
        compare(differences, "figures", figures(a, first.day()), figures(b, second.day()));
        compare(differences, "then", a.then(), b.then());
        compare(differences, "otherwise", a.otherwise(), b.otherwise());
        compare(differences, "exception_to", a.exceptionTo(), b.exceptionTo());
        compare(differences, "cite", cited(a), cited(b));
        return differences;
    }

    private static void compare(List<DifferenceView> differences, String what, @Nullable String a, @Nullable String b) {
        if (!Objects.equals(a, b)) differences.add(new DifferenceView(what, a, b));
    }

    /** Each figure with the value that holds on the day. */
    private static String figures(RuleSheet rule, LocalDate day) {
        return rule.figures().stream()
                .map(figure -> figure.name() + " = " + value(figure, day))
                .collect(Collectors.joining(", "));
    }

    private static String value(RuleSheet.Figure figure, LocalDate day) {
        var value = "open";
        for (var dated : figure.values()) if (!dated.from().isAfter(day)) value = Long.toString(dated.value());
        return value;
    }

    private static String cited(RuleSheet rule) {
        return rule.cite().line().zh();
    }
}
