package org.yizhengtong.cli;

import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.yizhengtong.policy.CaseRun;
import org.yizhengtong.policy.Coverage;
import org.yizhengtong.policy.Policy;
import org.yizhengtong.policy.RuleSheet;
import org.yizhengtong.policy.pack.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Everything about one rule. */
@Command(
        name = "show",
        description = "Everything about one rule: condition, figures, sentences, article, exceptions, cases.")
final class PacksShow implements Callable<Integer> {
    @Mixin
    private final CommonOptions common;

    @Parameters(paramLabel = "RULE", description = "a rule's id, or pack/rule where several packs state it")
    private String name = "";

    PacksShow(Surroundings around) {
        this.common = new CommonOptions(around);
    }

    @Override
    public Integer call() {
        var language = common.language();
        var policy = common.policy();
        var rules = named(policy);
        var runs = common.cases(policy).stream()
                .map(one -> CaseRun.of(policy, one))
                .toList();
        var coverage = Coverage.of(rules, runs);
        var sheets = rules.stream()
                .map(rule -> RuleSheetView.of(rule, coverage.cases(rule)))
                .toList();
        var out = common.out();
        if (common.json()) Json.print(out, sheets);
        else sheets.forEach(sheet -> new RulePage(out, language, policy.vocabulary()).print(sheet));
        return 0;
    }

    private List<RuleSheet> named(Policy policy) {
        var names = new TreeSet<String>();
        var found = policy.rules().stream()
                .filter(rule -> {
                    var whole = rule.pack().pack() + "/" + rule.rule();
                    names.add(rule.rule());
                    names.add(whole);
                    return name.equals(rule.rule()) || name.equals(whole);
                })
                .toList();
        if (found.isEmpty()) {
            throw new CallersMistake("there is no rule '" + name + "'" + Nearest.hint(name, names));
        }
        return found;
    }
}
