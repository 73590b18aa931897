package org.yizhengtong.server.proof;

import java.util.Locale;
import org.yizhengtong.credential.Rejection;
import org.yizhengtong.server.permit.PermitStanding;

/** What a check (核验) can come to: a closed list. Pages say each in plain words, with what to do; scripts know it by its word. */
public enum CheckCode {
    // What the register says today
    VALID("YES", "valid"),
    /** The card's own term is over, and the permit was endorsed since. */
    ENDORSED("YES", "valid"),
    SUSPENDED("NO", "no_use"),
    EXPIRED("NO", "no_use"),
    LOST("NO", "no_use"),
    REPLACED("NO", "no_use"),
    CANCELLED("NO", "no_use"),
    NOT_ISSUED("NO", "no_use"),

    // Without a network
    GENUINE("NOT_YET", "genuine"),
    /** Neither suspended nor lost nor cancelled when the status list was signed. */
    LISTED("YES", "listed"),
    /** The same of a card whose own term is over: the permit was endorsed before the list was signed. */
    LISTED_ENDORSED("YES", "listed"),
    /** Cancelled, or another card took its place: a list does not say which. */
    ENDED("NO", "no_use"),
    NO_KEYS("ASK", "not_checked"),
    NOT_HERE("ASK", "not_checked"),

    // What the library rejects, each by its own name
    TEXT_TOO_LONG("ASK", "unreadable"),
    NOT_BASE45("ASK", "unreadable"),
    NOT_COMPRESSED("ASK", "unreadable"),
    BROKEN_COMPRESSION("ASK", "unreadable"),
    INFLATES_TOO_FAR("NO", "not_genuine"),
    NOT_CBOR("ASK", "unreadable"),
    NESTED_TOO_DEEP("NO", "not_genuine"),
    TOO_MANY_ITEMS("NO", "not_genuine"),
    SAID_TWICE("NO", "not_genuine"),
    NOT_SIGN1("ASK", "unreadable"),
    KEY_ID_UNPROTECTED("NO", "not_genuine"),
    KEY_ID_MISSING("NO", "not_genuine"),
    HEADER_NOT_UNDERSTOOD("NO", "not_genuine"),
    KEY_UNKNOWN("ASK", "unknown"),
    ALGORITHM_NOT_ALLOWED("NO", "not_genuine"),
    SIGNATURE_OF_WRONG_LENGTH("NO", "not_genuine"),
    SIGNATURE_ZERO("NO", "not_genuine"),
    SIGNATURE_WRONG("NO", "not_genuine"),
    CLAIM_MISSING("NO", "not_genuine"),
    CLAIM_OF_WRONG_TYPE("NO", "not_genuine"),
    STATUS_INDEX_OUT_OF_RANGE("NO", "not_genuine"),
    ISSUER_NOT_THE_KEYS("NO", "not_genuine"),
    TIME_ABSURD("NO", "not_genuine"),
    TERM_BACKWARDS("NO", "not_genuine"),
    ISSUED_IN_FUTURE("NOT_YET", "too_early"),
    KEY_NOT_IN_FORCE("NO", "not_genuine"),
    NOT_YET_VALID("NOT_YET", "too_early");

    private final String answer;
    private final String title;

    CheckCode(String answer, String title) {
        this.answer = answer;
        this.title = title;
    }

    static CheckCode of(Rejection rejection) {
        return of(rejection.getClass());
    }

    static CheckCode of(Class<?> rejection) {
        return valueOf(rejection
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT));
    }

    static CheckCode of(PermitStanding standing) {
        return valueOf(standing.name());
    }

    /** As message keys and scripts end: {@code signature_wrong}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Shape and colour of the answer, as parts know it. */
    public String answer() {
        return answer;
    }

    /** What its one line says, as message keys end: {@code not_genuine}. */
    public String title() {
        return title;
    }

    boolean good() {
        return answer.equals("YES");
    }
}
