package org.yizhengtong.server.client;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a program may be let do (权限范围): a closed list. */
public enum Scope {
    /** Find a person by identity number, and read their registration. */
    PERSON_READ,
    /** Declare, confirm, move, leave, return, death, children, corrections. */
    RESIDENCE_WRITE,
    /** Permits, their history, years, cards, requests; what an application asks, and where one stands. */
    PERMIT_READ,
    /** Endorse, report lost, replace, exchange, cancel, restore, answer requests, hand cards over. */
    PERMIT_WRITE,
    /** Send papers and applications in, and what a station decides about them. */
    APPLICATION_WRITE,
    /** Hand on text messages that came in: for the program of a message gateway, and nothing else. */
    TEXT_WRITE;

    /** As tokens and the command line write it: {@code permit.read}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** As Spring Security calls it. */
    public String authority() {
        return "SCOPE_" + code();
    }

    public static Optional<Scope> of(String code) {
        return Arrays.stream(values())
                .filter(scope -> scope.code().equals(code))
                .findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Scope::code).toList();
    }
}
