package org.yizhengtong.cli;

import java.util.ArrayList;
import java.util.List;
import org.yizhengtong.policy.Because;
import org.yizhengtong.policy.Compared;

/** The rules behind an answer as a tree: question, answer, what was compared; and below it the article it rests on. */
final class Trace {
    private static final String GAP = "  ";

    private final Language language;
    private final List<Row> rows = new ArrayList<>();

    private Trace(Language language) {
        this.language = language;
    }

    /** One rule: its branch and question, its answer, what stands beside it, and the lines below. */
    private record Row(String question, String answer, String beside, List<String> below) {}

    static List<String> lines(List<Because> rules, Language language) {
        var trace = new Trace(language);
        trace.add(rules, "");
        return trace.lines();
    }

    private void add(List<Because> rules, String stem) {
        for (var i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            var last = i == rules.size() - 1;
            var inner = stem + (last ? "   " : "│  ");
            rows.add(row(
                    rule,
                    stem + (last ? "└─ " : "├─ "),
                    inner + (rule.exceptions().isEmpty() ? "  " : "│ ")));
            add(rule.exceptions(), inner);
        }
    }

    /** One comparison stands beside its question; several stand below it, each on a line. */
    private Row row(Because rule, String branch, String stem) {
        var compared = rule.compared().stream().map(this::compared).toList();
        var beside = new StringBuilder(compared.size() == 1 ? compared.get(0) : "");
        if (rule.prevails()) {
            if (!beside.isEmpty()) beside.append(GAP);
            beside.append(language.say("trace.prevails"));
        }
        var below = new ArrayList<String>();
        if (compared.size() > 1) compared.forEach(one -> below.add(stem + GAP + one));
        below.add(stem + GAP + cited(rule));
        var answer = language.say("truth." + FindingView.code(rule.answer()));
        return new Row(branch + language.of(rule.question()), answer, beside.toString(), below);
    }

    private String compared(Compared one) {
        var parts = new ArrayList<>(List.of(language.of(one.label()), language.of(one.value())));
        if (!one.operator().isEmpty()) parts.addAll(List.of(one.operator(), language.of(one.against())));
        return String.join(" ", parts);
    }

    private String cited(Because rule) {
        return language.of(rule.cite().line())
                + GAP
                + language.say("trace.confidence", rule.confidence())
                + GAP
                + rule.pack();
    }

    private List<String> lines() {
        var firsts = rows.stream()
                .map(row -> List.of(row.question(), row.answer(), row.beside()))
                .toList();
        var heads = Table.lines(firsts);
        var lines = new ArrayList<String>();
        for (var i = 0; i < rows.size(); i++) {
            lines.add(heads.get(i));
            lines.addAll(rows.get(i).below());
        }
        return lines;
    }
}
