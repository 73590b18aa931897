package org.yizhengtong.policy.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Text;

/** Days and amounts in words. */
public final class Words {
    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("y年M月d日", Locale.CHINA);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM y", Locale.ENGLISH);

    private Words() {}

    /** {@code 2012年3月1日}, "1 March 2012". */
    public static Text day(LocalDate day) {
        return new Text(ZH.format(day), EN.format(day));
    }

    /** A number with its unit: {@code 3 年}, "3 years", "1 year". */
    public static Text amount(long number, @Nullable String unit) {
        if (unit == null) return new Text(Long.toString(number), Long.toString(number));
        var zh = switch (unit) {
            case "year" -> "年";
            case "month" -> "个月";
            case "day" -> "天";
            case "hour" -> "小时";
            case "yuan" -> "元";
            case "person" -> "人";
            default -> "分";
        };
        return new Text(number + " " + zh, number + " " + plural(number, unit));
    }

    /** The length of a term as an outcome writes it, {@code 3} or {@code 6_months}; nothing for any other outcome. */
    public static @Nullable Text length(@Nullable String outcome) {
        if (outcome == null || !outcome.matches("\\d+(_months)?")) return null;
        var months = outcome.endsWith("_months");
        return amount(Long.parseLong(outcome.replace("_months", "")), months ? "month" : "year");
    }

    private static String plural(long number, String unit) {
        if (number == 1 || unit.equals("yuan")) return unit;
        return unit.equals("person") ? "people" : unit + "s";
    }
}
