package org.yizhengtong.cli;

import java.util.LinkedHashMap;
import java.util.List;
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
        List<FailedView> failed,
        int rules,
        List<String> rulesWithoutCase,
        double shareWithoutCase,
        List<String> rulesOnOneSide) {

    static CasesView of(List<RuleSheet> rules, List<CaseRun> runs) {
        var coverage = Coverage.of(rules, runs);
        var untried = names(coverage.untried());
        return new CasesView(
                runs.size(),
                packs(runs),
                runs.stream().filter(run -> !run.holds()).map(FailedView::of).toList(),
                rules.size(),
                untried,
                rules.isEmpty() ? 0 : (double) untried.size() / rules.size(),
                names(coverage.oneSided()));
    }

    private static List<PackCasesView> packs(List<CaseRun> runs) {
        var packs = new LinkedHashMap<String, PackCasesView>();
        for (var run : runs) {
            var one = new PackCasesView(run.tried().pack(), 1, run.holds() ? 0 : 1);
            packs.merge(one.file(), one, PackCasesView::and);
        }
        return List.copyOf(packs.values());
    }

    private static List<String> names(List<RuleSheet> rules) {
        return rules.stream()
                .map(rule -> rule.pack().pack() + "/" + rule.rule())
                .distinct()
                .toList();
    }

    /** The cases beside one pack's file. */
    record PackCasesView(String file, int cases, int failed) {
        PackCasesView and(PackCasesView more) {
            return new PackCasesView(file, cases + more.cases, failed + more.failed);
        }
    }

    /** A case that does not hold, and in what. */
    record FailedView(String file, String name, List<String> failures) {
        static FailedView of(CaseRun run) {
            return new FailedView(run.tried().pack(), run.tried().name(), run.failures());
        }
    }
}
