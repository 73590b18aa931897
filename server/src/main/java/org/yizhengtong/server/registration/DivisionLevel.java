package org.yizhengtong.server.registration;

import java.util.Locale;

/** The levels of administrative divisions (行政区划), from the widest to the narrowest. */
public enum DivisionLevel {
    PROVINCE(2),
    CITY(4),
    COUNTY(6),
    STREET(9),
    COMMUNITY(12);

    private final int digits;

    DivisionLevel(int digits) {
        this.digits = digits;
    }

    /** How many digits a code of this level has. */
    public int digits() {
        return digits;
    }

    /** Whether this could be a division's code: digits, as many as some level has. */
    public static boolean isCode(String written) {
        for (var level : values())
            if (level.digits == written.length()) return written.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        return false;
    }

    /** The level of a code, by its length. */
    public static DivisionLevel ofCode(String code) {
        for (var level : values()) if (level.digits == code.length()) return level;
        throw new IllegalArgumentException("no division code has %d digits".formatted(code.length()));
    }

    /** As an address writes it: {@code county}. */
    public static DivisionLevel read(String written) {
        for (var level : values()) if (level.written().equals(written)) return level;
        return COMMUNITY;
    }

    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level next below a code's own; the widest for an empty code. */
    static DivisionLevel below(String code) {
        for (var level : values()) if (level.digits > code.length()) return level;
        return COMMUNITY;
    }

    /** A city's or a province's six digits without the zeros that fill them up: 3706 for 370600. */
    public static String withoutZeros(String code) {
        var bare = code;
        while (bare.length() <= 6 && bare.length() % 2 == 0 && bare.endsWith("00"))
            bare = bare.substring(0, bare.length() - 2);
        return bare;
    }
}
