package org.yizhengtong.server.client;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yizhengtong.server.account.Office;

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
    TEXT_WRITE,
    /** Ask whether a holder is entitled to a service, and say what was done: for the program of a desk, and nothing else. */
    ENTITLEMENT_CHECK,
    /** Be told what becomes of the permits on which its office relies, and fetch it again. */
    EVENT_READ;

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
        return codes(EnumSet.allOf(Scope.class));
    }

    static List<String> codes(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::code).toList();
    }

    /** Those a program may have that acts for an office of this kind: an employer has none. */
    public static Set<Scope> of(Office.Kind kind) {
        return switch (kind) {
            case STATION -> EnumSet.complementOf(EnumSet.of(ENTITLEMENT_CHECK));
            case DESK -> EnumSet.of(ENTITLEMENT_CHECK, EVENT_READ);
            case EMPLOYER -> Collections.emptySet();
        };
    }
}
