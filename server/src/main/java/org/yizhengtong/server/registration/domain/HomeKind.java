package org.yizhengtong.server.registration.domain;

import java.util.Locale;
import java.util.Optional;

/** The kinds of home that exist (住房种类). */
public enum HomeKind {
    OWN,
    RENTED,
    /** The employer's or the school's (单位或学校的宿舍). */
    DORMITORY,
    RELATIVES,
    /** A shed or a hut on a building site (简易棚、工地). */
    SHED,
    /** Carried over from an older register that did not say. Nobody declares it. */
    UNKNOWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<HomeKind> of(String code) {
        for (var kind : values()) if (kind.code().equals(code)) return Optional.of(kind);
        return Optional.empty();
    }
}
