package org.yizhengtong.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.cli.FindingView.Both;
import org.yizhengtong.policy.PackOverview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Every pack there is: its place, its title, how far it has come on its way to being law, and its days. */
@Command(name = "list", description = "Every pack: place, title, status, first and last day, version.")
final class PacksList implements Callable<Integer> {
    @Mixin
    private final CommonOptions common;

    PacksList(Surroundings around) {
        this.common = new CommonOptions(around);
    }

    @Override
    public Integer call() {
        var language = common.language();
        var out = common.out();
        var all = common.policy().overview();
        if (common.json()) Json.print(out, all.stream().map(ListedView::of).toList());
        else Table.lines(all.stream().map(pack -> row(pack, language)).toList()).forEach(out::println);
        return 0;
    }

    private static List<String> row(PackOverview overview, Language language) {
        var pack = overview.pack();
        var to = overview.to();
        return List.of(
                pack.place(),
                pack.pack(),
                overview.from().toString(),
                to == null ? "" : to.toString(),
                language.say("status." + FindingView.code(pack.status())),
                pack.version(),
                language.of(pack.title()));
    }

    /** A pack in the list. */
    record ListedView(
            String place,
            String pack,
            Both title,
            String status,
            String from,
            @Nullable String to,
            String version) {
        static ListedView of(PackOverview overview) {
            var pack = overview.pack();
            return new ListedView(
                    pack.place(),
                    pack.pack(),
                    Both.of(pack.title()),
                    FindingView.code(pack.status()),
                    overview.from().toString(),
                    ResultView.day(overview.to()),
                    pack.version());
        }
    }
}
