package org.yizhengtong.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.yizhengtong.policy.BadPack;
import org.yizhengtong.policy.PackOverview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads every pack and its cases, as the service does when it starts. */
@Command(
        name = "check",
        description =
                "Reads and checks every pack and its cases; an error has file, line and caret, and exit status 2.")
final class PacksCheck implements Callable<Integer> {
    @Mixin
    private final CommonOptions common;

    PacksCheck(Surroundings around) {
        this.common = new CommonOptions(around);
    }

    @Override
    public Integer call() {
        try {
            var policy = common.policy();
            var cases = common.cases(policy).size() + common.yearsCases().size();
            print(policy.overview(), cases);
            return 0;
        } catch (BadPack bad) {
            if (!common.json()) throw bad;
            var error = String.valueOf(bad.getMessage());
            Json.print(common.out(), new CheckView(false, List.of(), 0, List.of(error)));
            return 2;
        }
    }

    private void print(List<PackOverview> all, int cases) {
        var out = common.out();
        if (common.json()) {
            Json.print(
                    out, new CheckView(true, all.stream().map(CheckedView::of).toList(), cases, List.of()));
            return;
        }
        var language = common.language();
        var rows = all.stream()
                .map(one -> List.of(
                        one.pack().pack(),
                        language.say("check.counts", one.rules(), one.sources()),
                        language.say("check.well_made")))
                .toList();
        Table.lines(rows).forEach(out::println);
        out.println(language.say("check.cases", cases));
    }

    /** Whether all is well made, and what is not: each error as text with file, line and caret. */
    record CheckView(boolean wellMade, List<CheckedView> packs, int cases, List<String> errors) {}

    /** A pack that was read. */
    record CheckedView(String pack, String place, String version, int rules, int sources) {
        static CheckedView of(PackOverview one) {
            var pack = one.pack();
            return new CheckedView(pack.pack(), pack.place(), pack.version(), one.rules(), one.sources());
        }
    }
}
