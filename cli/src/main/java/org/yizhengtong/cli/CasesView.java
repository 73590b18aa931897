package org.yizhengtong.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.yizhengtong.policy.CaseRun;
import org.yizhengtong.policy.Coverage;
import org.yizhengtong.policy.RuleSheet;

/**
 * How the cases went.
 *
 * @param rulesWithoutCase as {@code pack/rule}
 * @param rulesOnOneSide as {@code pack/rule}: those that cases show only holding, or only not holding
 * @param shareWithoutCase of all rules, from 0 to 1
 */
record CasesView(
        int cases,
        List<PackCasesView> packs,
        List<TriedView> failed,
        int rules,
        List<String> rulesWithoutCase,
        double shareWithoutCase,
        List<String> rulesOnOneSide) {

    /**
     * Counts what was tried.
     *
     * @param runs the cases beside the packs: what they show of the rules
     * @param years the cases of the account of years
     */
    static CasesView of(List<RuleSheet> rules, List<CaseRun> runs, List<TriedView> years) {
        var coverage = Coverage.of(rules, runs);
        var untried = names(coverage.untried());
        var tried =
                Stream.concat(runs.stream().map(TriedView::of), years.stream()).toList();
        return new CasesView(
                tried.size(),
                files(tried),
                tried.stream().filter(one -> !one.holds()).toList(),
                rules.size(),
                untried,
                rules.isEmpty() ? 0 : (double) untried.size() / rules.size(),
                names(coverage.oneSided()));
    }

    private static List<PackCasesView> files(List<TriedView> tried) {
        var files = new LinkedHashMap<String, PackCasesView>();
        for (var one : tried) {
            files.merge(one.file(), new PackCasesView(one.file(), 1, one.holds() ? 0 : 1), PackCasesView::and);
        }
        return List.copyOf(files.values());
    }

    private static List<String> names(List<RuleSheet> rules) {
        return rules.stream()
                .map(rule -> rule.pack().pack() + "/" + rule.rule())
                .distinct()
                .toList();
    }

    /** The cases of one file. */
    record PackCasesView(String file, int cases, int failed) {
        PackCasesView and(PackCasesView more) {
            return new PackCasesView(file, cases + more.cases, failed + more.failed);
        }
    }
}
