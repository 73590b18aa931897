package org.yizhengtong.server.law;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.yizhengtong.policy.BadFact;
import org.yizhengtong.policy.FactKind;
import org.yizhengtong.policy.FactType;
import org.yizhengtong.policy.Text;
import org.yizhengtong.policy.Vocabulary;

/**
 * Reads a fact from what was typed into a form. A day comes in three boxes named {@code .year}, {@code .month} and {@code
 * .day} after the fact, or already put together in one with the fact's name, as everything else does.
 */
public final class FactInput {
    /** What "I don't know" sends. */
    public static final String NOT_KNOWN = "not_known";

    /** The same in words. */
    public static final Text NOT_KNOWN_WORDS = new Text("不知道", "I don't know");

    private FactInput() {}

    /**
     * The value typed for this fact, or nothing where the box was left empty or "I don't know" was chosen.
     *
     * @throws BadFact when something was typed that cannot be the fact's value, or a day still to come
     */
    static Optional<Object> read(Vocabulary vocabulary, String fact, Map<String, String> typed, LocalDate today) {
        var kind = vocabulary.kind(fact);
        var written = kind.type() == FactType.DATE ? day(kind, typed) : box(fact, typed);
        if (written.isEmpty() || written.equals(NOT_KNOWN)) return Optional.empty();
        var value = vocabulary.parse(fact, written);
        if (value instanceof LocalDate day && day.isAfter(today)) {
            throw new BadFact(fact, new Text("这一天还没有到，请再看一下。", "That day has not come yet. Please check it."));
        }
        return Optional.of(value);
    }

    private static String box(String name, Map<String, String> typed) {
        return Normalizer.normalize(typed.getOrDefault(name, ""), Normalizer.Form.NFKC)
                .strip();
    }

    private static String day(FactKind kind, Map<String, String> typed) {
        var whole = box(kind.name(), typed);
        if (!whole.isEmpty()) return whole;
        var year = box(kind.name() + ".year", typed);
        var month = box(kind.name() + ".month", typed);
        var day = box(kind.name() + ".day", typed);
        if (year.isEmpty() && month.isEmpty() && day.isEmpty()) return "";
        if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
            throw new BadFact(kind.name(), new Text("年、月、日三格都要填。", "Fill in all three boxes: year, month and day."));
        }
        return "%4s-%2s-%2s".formatted(year, month, day).replace(' ', '0');
    }
}
