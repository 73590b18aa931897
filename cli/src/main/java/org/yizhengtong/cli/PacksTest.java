package org.yizhengtong.cli;

import java.util.concurrent.Callable;
import org.yizhengtong.policy.CaseRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the cases beside the packs, and says which rules no case has tried. */
@Command(
        name = "test",
        description = "Runs every case beside the packs, and names the rules that no case shows on both sides.",
        footer = {"", "Exit status: 0 where every case holds, 1 where one fails, 2 where a pack is not well made."})
final class PacksTest implements Callable<Integer> {
    @Mixin
    private final CommonOptions common;

    PacksTest(Surroundings around) {
        this.common = new CommonOptions(around);
    }

    @Override
    public Integer call() {
        var language = common.language();
        var policy = common.policy();
        var runs = common.cases(policy).stream()
                .map(one -> CaseRun.of(policy, one))
                .toList();
        var years = common.yearsCases().stream()
                .map(one -> TriedView.of(policy, one))
                .toList();
        var view = CasesView.of(policy.rules(), runs, years);
        var out = common.out();
        if (common.json()) Json.print(out, view);
        else new CasesPage(out, language).print(view);
        return view.failed().isEmpty() ? 0 : 1;
    }
}
