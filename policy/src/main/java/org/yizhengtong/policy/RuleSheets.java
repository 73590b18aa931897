package org.yizhengtong.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yizhengtong.policy.rule.Law;
import org.yizhengtong.policy.rule.Operand;
import org.yizhengtong.policy.rule.Pack;
import org.yizhengtong.policy.rule.Parameter;
import org.yizhengtong.policy.rule.Rule;
import org.yizhengtong.policy.rule.Test;
import org.yizhengtong.policy.rule.Words;

/** Writes rules down for reading. */
final class RuleSheets {
    private final List<Pack> packs;

    RuleSheets(List<Pack> packs) {
        this.packs = packs;
    }

    /** Every rule of every pack, with the figures as its pack and those around it state them. */
    List<RuleSheet> all() {
        var sheets = new ArrayList<RuleSheet>();
        for (var pack : packs) {
            var around = around(pack);
            for (var rule : pack.rules()) sheets.add(sheet(pack, rule, around, figures(around, pack)));
        }
        return sheets;
    }

    /** The rules that stand in this law on this day. */
    List<RuleSheet> standing(Law law, LocalDate lawOn) {
        var sheets = new ArrayList<RuleSheet>();
        for (var pack : law.chain()) {
            for (var rule : pack.rules()) {
                if (law.stands(rule, lawOn)) sheets.add(sheet(pack, rule, law.chain(), law.figures()));
            }
        }
        return sheets;
    }

    /** The packs of this place and of those around it, in the order in which they were read. */
    private List<Pack> around(Pack pack) {
        var place = pack.head().place();
        return packs.stream().filter(other -> other.covers(place)).toList();
    }

    private static Map<String, Parameter> figures(List<Pack> packs, Pack own) {
        var figures = new LinkedHashMap<String, Parameter>();
        packs.forEach(pack -> figures.putAll(pack.parameters()));
        figures.putAll(own.parameters());
        return figures;
    }

    private static RuleSheet sheet(Pack pack, Rule rule, List<Pack> around, Map<String, Parameter> figures) {
        var facts = new LinkedHashSet<String>();
        rule.when().tests(test -> facts.addAll(test.facts()));
        var otherwise = rule.otherwise();
        return new RuleSheet(
                pack.head(),
                rule.from(),
                rule.to(),
                rule.id(),
                rule.subject(),
                rule.asks(),
                rule.written(),
                List.copyOf(facts),
                figureNames(rule).stream()
                        .map(figures::get)
                        .filter(Objects::nonNull)
                        .map(RuleSheets::figure)
                        .toList(),
                rule.then().word(),
                otherwise == null ? null : otherwise.word(),
                rule.ifYes(),
                rule.ifNo(),
                rule.cite(),
                rule.confidence(),
                rule.exceptionTo(),
                exceptions(rule, around),
                rule.flags());
    }

    /** The figures that the rule's condition names; the reader has put each on the right of its comparison. */
    static Set<String> figureNames(Rule rule) {
        var names = new LinkedHashSet<String>();
        rule.when().tests(test -> {
            if (test instanceof Test.PointsReach reach) names.add(reach.figure());
            if (test instanceof Test.Comparison comparison && comparison.right() instanceof Operand.Figure figure) {
                names.add(figure.name());
            }
        });
        return names;
    }

    static RuleSheet.Figure figure(Parameter figure) {
        var values = figure.values().stream()
                .map(dated -> new RuleSheet.Dated(
                        dated.from(), dated.value(), Words.amount(dated.value(), figure.unit()), dated.cite()))
                .toList();
        return new RuleSheet.Figure(figure.name(), figure.means(), values, figure.leftTo());
    }

    /** Another place's exception to a rule of the same id is none to this one. */
    private static List<String> exceptions(Rule rule, List<Pack> around) {
        return around.stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(other -> rule.id().equals(other.exceptionTo()))
                .map(Rule::id)
                .distinct()
                .toList();
    }
}
