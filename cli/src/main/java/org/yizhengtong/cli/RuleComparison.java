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
import org.yizhengtong.cli.FindingView.Both;
import org.yizhengtong.policy.RuleSheet;
import org.yizhengtong.policy.Text;

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
        compare(differences, "pack", same(a.pack().pack()), same(b.pack().pack()));
        compare(differences, "condition", same(a.condition()), same(b.condition()));
        compare(differences, "figures", figures(a, first.day()), figures(b, second.day()));
        compare(differences, "then", same(a.then()), same(b.then()));
        compare(differences, "otherwise", same(a.otherwise()), same(b.otherwise()));
        compare(differences, "exception_to", same(a.exceptionTo()), same(b.exceptionTo()));
        compare(differences, "cite", a.cite().line(), b.cite().line());
        return differences;
    }

    private static void compare(List<DifferenceView> differences, String what, @Nullable Text a, @Nullable Text b) {
        if (!Objects.equals(a, b)) differences.add(new DifferenceView(what, Both.orNull(a), Both.orNull(b)));
    }

    /** Codes and conditions are the same in every language. */
    private static @Nullable Text same(@Nullable String code) {
        return code == null ? null : new Text(code, code);
    }

    /** Each figure with the value that holds on the day. */
    private static Text figures(RuleSheet rule, LocalDate day) {
        var values = rule.figures().stream().map(figure -> value(figure, day)).toList();
        return new Text(
                values.stream().map(Text::zh).collect(Collectors.joining("，")),
                values.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    private static Text value(RuleSheet.Figure figure, LocalDate day) {
        var value = new Text("还没有定", "not set yet");
        for (var dated : figure.values()) {
            var number = Long.toString(dated.value());
            if (!dated.from().isAfter(day)) value = new Text(number, number);
        }
        return new Text(figure.name() + " = " + value.zh(), figure.name() + " = " + value.en());
    }
}
