package org.yizhengtong.policy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yizhengtong.policy.rule.Words;

/** Reads values and says them in words. */
final class FactValues {
    private FactValues() {}

    static Object parse(FactKind kind, String written) {
        return switch (kind.type()) {
            case BOOL -> bool(kind, written);
            case INT -> number(kind, written);
            case DATE -> day(kind, written);
            case CHOICE -> option(kind, written).code();
            case PLACE -> place(kind, written);
        };
    }

    private static Boolean bool(FactKind kind, String written) {
        if (written.equals("true")) return Boolean.TRUE;
        if (written.equals("false")) return Boolean.FALSE;
        throw wrong(kind);
    }

    private static Long number(FactKind kind, String written) {
        if (!written.matches("-?\\d{1,9}")) throw wrong(kind);
        var number = Long.parseLong(written);
        var least = kind.least();
        var most = kind.most();
        if ((least != null && number < least) || (most != null && number > most)) throw wrong(kind);
        return number;
    }

    private static LocalDate day(FactKind kind, String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw wrong(kind);
        }
    }

    private static FactKind.Option option(FactKind kind, String written) {
        return kind.options().stream()
                .filter(option -> option.code().equals(written))
                .findFirst()
                .orElseThrow(() -> wrong(kind));
    }

    private static String place(FactKind kind, String written) {
        if (written.matches("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}")) return written;
        throw wrong(kind);
    }

    static BadFact wrong(FactKind kind) {
        var words = switch (kind.type()) {
            case BOOL -> new Text("请选“是”或“不是”", "choose yes or no (true or false)");
            case INT -> new Text("请写一个整数" + bounds(kind, "到"), "write a whole number" + bounds(kind, " to "));
            case DATE -> new Text("请写日期，比如 2012-03-01", "write a day such as 2012-03-01");
            case CHOICE ->
                new Text("请选一项：" + options(kind, Locale.CHINESE), "choose one of: " + options(kind, Locale.ROOT));
            case PLACE -> new Text("请选一个地方", "choose a place: a division code such as 370602");
        };
        return new BadFact(kind.name(), words);
    }

    private static String bounds(FactKind kind, String to) {
        return kind.least() == null || kind.most() == null ? "" : " " + kind.least() + to + kind.most();
    }

    private static String options(FactKind kind, Locale locale) {
        return kind.options().stream()
                .map(option ->
                        locale == Locale.ROOT ? option.code() : option.label().in(locale))
                .collect(Collectors.joining(locale == Locale.ROOT ? ", " : "、"));
    }

    static Text words(FactKind kind, Object value) {
        if (value instanceof Boolean yes) return yes ? new Text("是", "yes") : new Text("不是", "no");
        if (value instanceof LocalDate day) return Words.day(day);
        if (value instanceof Long number) return Words.amount(number, kind.unit());
        return option(kind, value.toString()).label();
    }
}
