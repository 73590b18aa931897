package org.yizhengtong.cli;

import java.io.PrintWriter;
import java.util.List;

/** How the cases went, for a person to read. */
final class CasesPage {
    private final PrintWriter out;
    private final Language language;

    CasesPage(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    void print(CasesView view) {
        var rows = view.packs().stream()
                .map(pack -> List.of(
                        pack.file(),
                        language.say("cases.count", pack.cases()),
                        pack.failed() == 0 ? language.say("cases.hold") : language.say("cases.failed", pack.failed())))
                .toList();
        Table.lines(rows).forEach(out::println);
        for (var failed : view.failed()) {
            out.println();
            out.println(language.say("cases.failure", failed.file(), failed.name()));
            failed.failures().forEach(line -> out.println("  " + line));
        }
        names("cases.without", view.rulesWithoutCase());
        names("cases.one_side", view.rulesOnOneSide());
        out.println();
        out.println(language.say(
                "cases.total",
                view.cases(),
                view.failed().size(),
                view.rules(),
                view.rulesWithoutCase().size(),
                "%.0f %%".formatted(view.shareWithoutCase() * 100)));
    }

    private void names(String heading, List<String> rules) {
        if (rules.isEmpty()) return;
        out.println();
        out.println(language.say(heading));
        rules.forEach(rule -> out.println("  " + rule));
    }
}
