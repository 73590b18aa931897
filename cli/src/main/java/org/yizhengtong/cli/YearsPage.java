package org.yizhengtong.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Citation;
import org.yizhengtong.policy.rule.Words;
import org.yizhengtong.policy.years.YearsAccount;

/** An account of years for a person to read: the numbers first, then what counts and what does not, in the order of days. */
final class YearsPage {
    private static final String INDENT = "  ";

    private final PrintWriter out;
    private final Language language;
    private final Places places;

    YearsPage(PrintWriter out, Language language, Places places) {
        this.out = out;
        this.language = language;
        this.places = places;
    }

    void print(YearsAccount account) {
        var place = account.place() + " " + places.of(account.place());
        out.println(language.say("page.title", place, language.of(account.on())));
        out.println(language.of(account.status().words()));
        var since = account.runSince();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(language.say("years.run"), days(account.runDays()), since == null ? "" : since(since)));
        rows.add(List.of(language.say("years.all"), days(account.cumulativeDays()), ""));
        rows.add(List.of(language.say("years.gaps"), days(account.gapDays()), ""));
        out.println();
        Table.lines(rows).forEach(line -> out.println(INDENT + line));
        var window = account.window();
        if (window != null) {
            out.println(INDENT + language.say("years.window", language.of(window.from()), language.of(window.to())));
        }
        lines(account);
        if (account.notes().isEmpty()) return;
        out.println();
        out.println(language.say("page.flags"));
        account.notes().forEach(note -> out.println(INDENT + note.code() + INDENT + language.of(note.words())));
    }

    private void lines(YearsAccount account) {
        record Line(LocalDate from, List<String> cells) {}
        var lines = new ArrayList<Line>();
        for (var period : account.periods()) {
            var words = language.of(period.ground().words()) + ", " + places.of(period.place());
            lines.add(new Line(period.from(), cells("+", period.from(), period.to(), words, period.cite())));
        }
        for (var gap : account.gaps()) {
            lines.add(new Line(gap.from(), cells("-", gap.from(), gap.to(), language.of(gap.words()), gap.cite())));
        }
        if (lines.isEmpty()) return;
        out.println();
        var rows = lines.stream()
                .sorted(Comparator.comparing(Line::from))
                .map(Line::cells)
                .toList();
        Table.lines(rows).forEach(line -> out.println(INDENT + line));
    }

    private List<String> cells(
            String sign, LocalDate from, @Nullable LocalDate to, String words, @Nullable Citation cite) {
        return List.of(
                sign,
                from.toString(),
                to == null ? "…" : to.toString(),
                words,
                cite == null ? "" : language.of(cite.line()));
    }

    private String days(long number) {
        return language.of(Words.amount(number, "day"));
    }

    private String since(LocalDate day) {
        return language.say("years.since", language.of(day));
    }
}
