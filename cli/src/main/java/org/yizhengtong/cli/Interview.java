package org.yizhengtong.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.BadFact;
import org.yizhengtong.policy.FactKind;
import org.yizhengtong.policy.FactType;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Origin;
import org.yizhengtong.policy.Vocabulary;

/** Asks a person in a terminal for one fact after another. */
final class Interview {
    private static final int MOST_PLACES = 9;
    private static final List<String> YES = List.of("1", "y", "yes", "true", "是");
    private static final List<String> NO = List.of("2", "n", "no", "false", "不是", "否");

    private final Vocabulary vocabulary;
    private final Places places;
    private final Language language;
    private final BufferedReader in;
    private final PrintWriter out;
    private boolean ended;

    Interview(Vocabulary vocabulary, Places places, Language language, BufferedReader in, PrintWriter out) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.language = language;
        this.in = in;
        this.out = out;
    }

    /** Whether the input has ended: nobody is there to answer any more. */
    boolean ended() {
        return ended;
    }

    /**
     * Asks until there is an answer; nothing where the person does not know, or the input has ended.
     *
     * @param known what was told so far: an answer that cannot be true beside it is asked for again
     */
    Optional<Object> ask(String fact, Facts known) {
        var kind = vocabulary.kind(fact);
        question(kind);
        while (true) {
            var typed = line();
            if (typed == null || typed.isEmpty()) return Optional.empty();
            if (typed.equals("?")) {
                explain(kind);
                continue;
            }
            try {
                var value = vocabulary.parse(fact, read(kind, typed));
                var contradiction = vocabulary.contradiction(known.with(fact, value, Origin.SAID));
                if (contradiction.isEmpty()) return Optional.of(value);
                out.println("  " + language.of(contradiction.get().words()));
            } catch (BadFact e) {
                out.println("  " + language.say("ask.wrong", mend(kind, e)));
            }
        }
    }

    /** How to write it: a file wants codes, and a person here is shown numbers instead. */
    private String mend(FactKind kind, BadFact bad) {
        return kind.type() == FactType.INT || kind.type() == FactType.DATE
                ? language.of(bad.words())
                : language.say("ask.write." + FindingView.code(kind.type()));
    }

    private void question(FactKind kind) {
        out.println();
        out.println(language.of(kind.question()));
        if (kind.type() == FactType.BOOL) out.println("  " + language.say("ask.yes_or_no"));
        var number = 1;
        for (var option : kind.options()) {
            var help = option.help();
            var more = help == null ? "" : language.say("ask.brackets", language.of(help));
            out.println("  " + number++ + "  " + language.of(option.label()) + more);
        }
    }

    private void explain(FactKind kind) {
        var help = kind.help();
        var proof = kind.proof();
        if (help != null) out.println("  " + language.of(help));
        if (proof != null) out.println("  " + language.say("ask.proof", language.of(proof)));
        out.println("  " + language.say("ask.answer", language.say("ask.write." + FindingView.code(kind.type()))));
        out.println("  " + language.say("ask.empty"));
    }

    /** Full-width digits and question marks come from Chinese keyboards: they count as the plain ones. */
    private @Nullable String line() {
        out.print("> ");
        out.flush();
        try {
            var typed = in.readLine();
            if (typed == null) ended = true;
            return typed == null
                    ? null
                    : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("standard input cannot be read", e);
        }
    }

    /** What was typed, as a file would write it. */
    private String read(FactKind kind, String typed) {
        return switch (kind.type()) {
            case BOOL -> YES.contains(lower(typed)) ? "true" : NO.contains(lower(typed)) ? "false" : typed;
            case CHOICE -> chosen(kind, typed);
            case DATE -> day(typed);
            case PLACE -> place(typed);
            case INT -> typed;
        };
    }

    private static String lower(String typed) {
        return typed.toLowerCase(Locale.ROOT);
    }

    private static String chosen(FactKind kind, String typed) {
        if (!typed.matches("\\d{1,2}")) return typed;
        var number = Integer.parseInt(typed);
        return number < 1 || number > kind.options().size()
                ? typed
                : kind.options().get(number - 1).code();
    }

    /** 1968年5月2日, 1968/5/2 and 1968.5.2 are days as well. */
    private static String day(String typed) {
        var parts = typed.replaceAll("[年月/.]", "-").replace("日", "").split("-");
        if (parts.length != 3 || !parts[1].matches("\\d{1,2}") || !parts[2].matches("\\d{1,2}")) return typed;
        return "%s-%02d-%02d".formatted(parts[0], Integer.valueOf(parts[1]), Integer.valueOf(parts[2]));
    }

    /** A name is looked up; where several places are called so, they are shown with their codes. */
    private String place(String typed) {
        if (typed.matches("\\d+")) return typed;
        var codes = Places.called(typed, MOST_PLACES);
        if (codes.size() == 1) {
            out.println("  " + codes.get(0) + "  " + places.of(codes.get(0)));
            return codes.get(0);
        }
        for (var code : codes) out.println("  " + code + "  " + places.of(code));
        return typed;
    }
}
