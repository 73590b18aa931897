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
}
