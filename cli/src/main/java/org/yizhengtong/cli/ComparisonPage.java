package org.yizhengtong.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.cli.ComparisonView.DifferenceView;
import org.yizhengtong.cli.ComparisonView.FoundView;
import org.yizhengtong.cli.ComparisonView.MatterView;
import org.yizhengtong.cli.ComparisonView.OnlyView;
import org.yizhengtong.cli.ComparisonView.SideView;
import org.yizhengtong.cli.FindingView.Both;
import org.yizhengtong.policy.Text;
import org.yizhengtong.policy.rule.Words;

/** Two laws side by side, for a person to read; a line that differs begins with ≠. */
final class ComparisonPage {
    private static final String INDENT = "  ";

    private final PrintWriter out;
    private final Language language;
    private final Places places;

    ComparisonPage(PrintWriter out, Language language, Places places) {
        this.out = out;
        this.language = language;
        this.places = places;
    }

    void print(ComparisonView view) {
        out.println("A  " + title(view.first()));
        out.println("B  " + title(view.second()));
        only("A", view.onlyInFirst());
        only("B", view.onlyInSecond());
        for (var changed : view.changed()) {
            out.println();
            out.println(language.say("compare.changed", changed.rule(), changed.subject()));
            changed.differences().forEach(this::difference);
        }
        out.println();
        out.println(language.say("compare.same", view.same()));
        var findings = view.findings();
        if (findings != null) findings(findings);
    }

    private String title(SideView side) {
        var place = side.place() + " " + places.of(side.place());
        return language.say("page.title", place, language.of(LocalDate.parse(side.on())));
    }

    private void only(String side, List<OnlyView> rules) {
        if (rules.isEmpty()) return;
        out.println();
        out.println(language.say("compare.only", side));
        var rows = rules.stream()
                .map(rule -> List.of(
                        rule.pack() + "/" + rule.rule(),
                        language.of(
                                new Text(rule.question().zh(), rule.question().en()))))
                .toList();
        Table.lines(rows).forEach(line -> out.println(INDENT + line));
    }

    private void difference(DifferenceView one) {
        out.println(INDENT + language.say("compare." + one.what()));
        out.println(INDENT + "  A  " + written(one.first()));
        out.println(INDENT + "  B  " + written(one.second()));
    }

    private void findings(List<MatterView> findings) {
        out.println();
        out.println(language.say("compare.findings"));
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(" ", "", "A", "B"));
        for (var one : findings) {
            rows.add(List.of(one.differs() ? "≠" : " ", one.subject(), found(one.first()), found(one.second())));
        }
        Table.lines(rows).forEach(line -> out.println(INDENT + line));
    }

    private String found(@Nullable FoundView found) {
        if (found == null) return "—";
        var length = Words.length(found.outcome());
        var said = length == null ? language.say("answer." + found.answer()) : language.of(length);
        var from = found.from();
        var until = found.until();
        if (from != null) said += language.say("page.from", language.of(LocalDate.parse(from)));
        if (until != null) said += language.say("page.until", language.of(LocalDate.parse(until)));
        return said;
    }

    private String written(@Nullable Both value) {
        var written = value == null ? "" : language.of(new Text(value.zh(), value.en()));
        return written.isEmpty() ? "—" : written;
    }
}
