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

    /** Every finding checks every fact: without reading it anew from its text. */
    static void check(FactKind kind, Object value) {
        var fits = switch (kind.type()) {
            case BOOL -> value instanceof Boolean;
            case INT -> value instanceof Long number && within(kind, number);
            case DATE -> value instanceof LocalDate day && Days.known(day);
            case CHOICE -> value instanceof String code && hasOption(kind, code);
            case PLACE -> value instanceof String code && isPlace(code);
        };
        if (!fits) throw wrong(kind);
    }

    private static boolean within(FactKind kind, long number) {
        var least = kind.least();
        var most = kind.most();
        return (least == null || number >= least) && (most == null || number <= most);
    }

    private static boolean hasOption(FactKind kind, String code) {
        for (var option : kind.options()) if (option.code().equals(code)) return true;
        return false;
    }

    private static boolean isPlace(String code) {
        var length = code.length();
        if (length != 2 && length != 4 && length != 6 && length != 9 && length != 12) return false;
        for (var i = 0; i < length; i++) if (code.charAt(i) < '0' || code.charAt(i) > '9') return false;
        return true;
    }

    private static Boolean bool(FactKind kind, String written) {
        if (written.equals("true")) return Boolean.TRUE;
        if (written.equals("false")) return Boolean.FALSE;
        throw wrong(kind);
    }

    private static Long number(FactKind kind, String written) {
        if (!written.matches("-?\\d{1,9}")) throw wrong(kind);
        var number = Long.parseLong(written);
        if (!within(kind, number)) throw wrong(kind);
        return number;
    }

    private static LocalDate day(FactKind kind, String written) {
        try {
            var day = LocalDate.parse(written);
            Days.check(kind.name(), day);
            return day;
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
        if (isPlace(written)) return written;
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
