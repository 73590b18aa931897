package org.yizhengtong.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.cli.FindingView.Both;
import org.yizhengtong.cli.RuleView.CiteView;
import org.yizhengtong.policy.Text;
import org.yizhengtong.policy.Vocabulary;

/** One rule for a person to read. */
final class RulePage {
    private final PrintWriter out;
    private final Language language;
    private final Vocabulary vocabulary;
    private final List<List<String>> rows = new ArrayList<>();

    RulePage(PrintWriter out, Language language, Vocabulary vocabulary) {
        this.out = out;
        this.language = language;
        this.vocabulary = vocabulary;
    }

    void print(RuleSheetView rule) {
        out.println(rule.pack().pack() + "/" + rule.rule() + "  " + rule.subject());
        out.println(said(rule.question()));
        row(
                "pack",
                said(rule.pack().title()) + "  "
                        + language.say("status." + rule.pack().status()));
        row("from", rule.from());
        row("to", rule.to());
        row("condition", rule.condition());
        rule.facts()
                .forEach(fact -> row(
                        "fact", fact + "  " + language.of(vocabulary.kind(fact).means())));
        rule.figures().forEach(this::figure);
        row("then", rule.then());
        row("otherwise", rule.otherwise());
        row("if_yes", saidOrNull(rule.ifYes()));
        row("if_no", saidOrNull(rule.ifNo()));
        row(
                "cite",
                cited(rule.cite()) + "  " + language.say("status." + rule.cite().status()));
        row("number", rule.cite().number());
        row("address", rule.cite().address());
        row("confidence", rule.confidence() + "  " + language.say("confidence." + rule.confidence()));
        row("exception_to", rule.exceptionTo());
        row("exceptions", rule.exceptions().isEmpty() ? null : String.join(", ", rule.exceptions()));
        rule.flags().forEach(flag -> row("flag", flag.code() + "  " + said(flag.words())));
        rule.cases().forEach(one -> row("case", language.say("truth." + one.answer()) + "  " + one.name()));
        if (rule.cases().isEmpty()) row("case", language.say("rule.no_case"));
        Table.lines(rows).forEach(line -> out.println("  " + line));
        out.println();
    }

    private void figure(RuleSheetView.FigureView figure) {
        var leftTo = figure.leftTo();
        var values = figure.values().stream()
                .map(dated -> language.say("rule.since", said(dated.words()), dated.from(), cited(dated.cite())))
                .collect(Collectors.joining("; "));
        var open = leftTo == null ? "" : language.say("rule.left_to", said(leftTo));
        row("figure", figure.name() + "  " + said(figure.means()) + "  " + (values.isEmpty() ? open : values));
    }

    private void row(String key, @Nullable String said) {
        if (said != null) rows.add(List.of(language.say("rule." + key), said));
    }

    private String said(Both words) {
        return language.of(new Text(words.zh(), words.en()));
    }

    private @Nullable String saidOrNull(@Nullable Both words) {
        return words == null ? null : said(words);
    }

    private String cited(CiteView cite) {
        return (said(cite.title()) + " " + said(cite.article())).strip();
    }
}
