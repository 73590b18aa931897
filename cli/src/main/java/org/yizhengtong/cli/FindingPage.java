package org.yizhengtong.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.yizhengtong.policy.Duty;
import org.yizhengtong.policy.Finding;
import org.yizhengtong.policy.Finding.ForService;
import org.yizhengtong.policy.Flag;
import org.yizhengtong.policy.Missing;
import org.yizhengtong.policy.Points;
import org.yizhengtong.policy.Result;
import org.yizhengtong.policy.Truth;
import org.yizhengtong.policy.Vocabulary;

/** A finding for a person to read: each matter's answer first, then its reason, then the rules. */
final class FindingPage {
    private static final String INDENT = "  ";

    private final PrintWriter out;
    private final Language language;
    private final Vocabulary vocabulary;
    private final Places places;

    FindingPage(PrintWriter out, Language language, Vocabulary vocabulary, Places places) {
        this.out = out;
        this.language = language;
        this.vocabulary = vocabulary;
        this.places = places;
    }

    /**
     * Prints it.
     *
     * @param why whether every matter shows its rules; otherwise only permit, registration and what was asked for do
     */
    void print(Scope scope, boolean why) {
        var finding = scope.finding();
        var named = scope.subject() != null;
        var place = finding.place() + " " + places.of(finding.place());
        out.println(language.say("page.title", place, language.of(finding.on())));
        if (!named) law(finding);
        var registration = scope.registration();
        if (registration != null) matter("registration", registration, true);
        var permit = scope.permit();
        if (permit != null) {
            matter("permit", permit, true);
            term(finding.term(), why);
        }
        if (!scope.services().isEmpty()) services(scope.services(), why || named);
        var settlement = scope.settlement();
        if (settlement != null) matter("settlement", settlement, why || named);
        scope.points().ifPresent(this::points);
        if (why) duties(scope.duties());
        flags(scope);
        ask(scope.ask());
    }

    private void law(Finding finding) {
        out.println();
        out.println(language.say("page.law", language.of(finding.lawOn())));
        var rows = finding.law().stream()
                .map(pack -> List.of(
                        pack.pack(),
                        language.say("status." + FindingView.code(pack.status())),
                        language.of(pack.title())))
                .toList();
        Table.lines(rows).forEach(line -> out.println(INDENT + line));
    }

    private void matter(String subject, Result result, boolean rules) {
        out.println();
        out.println(language.say("matter." + subject) + language.say("page.colon") + answer(subject, result));
        reasons(result, INDENT, rules);
    }

    private void term(Result term, boolean rules) {
        if (term.because().isEmpty()) return;
        var length = term.length();
        var said = length == null ? answer("term", term) : language.of(length);
        out.println(INDENT + language.say("matter.term") + language.say("page.colon") + said);
        reasons(term, INDENT + INDENT, rules);
    }

    private void services(List<ForService> services, boolean rules) {
        out.println();
        out.println(language.say("matter.services"));
        var heads = Table.lines(services.stream().map(this::head).toList());
        for (var i = 0; i < heads.size(); i++) {
            out.println(INDENT + heads.get(i));
            reasons(services.get(i).result(), INDENT + INDENT, rules);
        }
    }

    private List<String> head(ForService one) {
        return List.of(
                language.of(one.service().name()),
                language.of(one.service().department()),
                answer("service", one.result()));
    }

    private String answer(String subject, Result result) {
        var code = result.answer().code();
        var said = new StringBuilder(language.sayFirst("answer." + subject + "." + code, "answer." + code));
        var from = result.from();
        var until = result.until();
        if (from != null) said.append(language.say("page.from", language.of(from)));
        if (until != null) said.append(language.say("page.until", language.of(until)));
        return said.toString();
    }

    private void reasons(Result result, String indent, boolean rules) {
        out.println(indent + language.of(result.reason()));
        if (rules) Trace.lines(result.because(), language).forEach(line -> out.println(indent + line));
        if (result.missing().isEmpty()) return;
        out.println(indent + language.say("page.missing"));
        result.missing().forEach(one -> out.println(indent + "- " + changes(one)));
    }

    private String changes(Missing missing) {
        return missing.changes().stream()
                .map(change -> language.of(change.words()))
                .collect(Collectors.joining(language.say("page.together")));
    }

    private void flags(Scope scope) {
        if (scope.flags().isEmpty()) return;
        out.println();
        out.println(language.say("page.flags"));
        scope.flags().forEach(this::flag);
    }

    private void flag(Flag flag) {
        var reading = flag.reading();
        out.println(INDENT + flag.code() + (reading == null ? "" : "=" + reading) + INDENT + language.of(flag.words()));
        for (var other : flag.otherwise()) {
            var from = other.from();
            var answer = language.say("answer." + other.answer().code())
                    + (from == null ? "" : language.say("page.from", language.of(from)));
            out.println(INDENT
                    + INDENT
                    + language.say("page.otherwise", other.reading(), language.of(other.words()), answer));
        }
    }

    private void points(Points points) {
        out.println();
        var most = points.most();
        var total = number(points.least());
        if (most == null || most.compareTo(points.least()) != 0) total += "–" + (most == null ? "" : number(most));
        var needed = points.needed();
        out.println(language.say("page.points", total, needed == null ? language.say("truth.open") : needed));
        var rows = points.items().stream()
                .map(item -> List.of(
                        language.of(item.name()),
                        item.answer() == Truth.UNKNOWN
                                ? "?"
                                : item.counts() ? number(item.score()) : "(" + number(item.score()) + ")",
                        language.of(item.cite().line())))
                .toList();
        Table.lines(rows).forEach(line -> out.println(INDENT + line));
    }

    private static String number(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }

    private void duties(List<Duty> duties) {
        if (duties.isEmpty()) return;
        out.println();
        out.println(language.say("page.duties"));
        for (var duty : duties) {
            var penalty = duty.penalty();
            out.println(INDENT
                    + language.of(duty.who())
                    + language.say("page.colon")
                    + language.of(duty.does())
                    + (penalty == null ? "" : INDENT + language.of(penalty))
                    + INDENT
                    + language.of(duty.cite().line()));
        }
    }

    private void ask(List<String> facts) {
        if (facts.isEmpty()) return;
        out.println();
        out.println(language.say("page.ask"));
        var rows = facts.stream()
                .map(fact -> List.of(fact, language.of(vocabulary.kind(fact).question())))
                .toList();
        Table.lines(rows).forEach(line -> out.println(INDENT + line));
    }
}
