package org.yizhengtong.credential.sdjwt;

import java.util.List;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.Rejection;

/**
 * The parts of an SD-JWT (RFC 9901, 4): what the issuer signed, disclosures, and the holder's signature, if any.
 *
 * @param binding the holder's key binding, or nothing
 * @param hashed what the binding is made over: all before it
 */
public record SdJwt(String issued, List<String> disclosures, String binding, String hashed) {
    public static final int LIMIT = 1024 * 1024;
    public static final int MAX_DISCLOSURES = 256;
    private static final String SEPARATOR = "~";

    public static SdJwt of(String issued, List<String> disclosures) {
        var hashed = new StringBuilder(issued).append(SEPARATOR);
        for (var disclosure : disclosures) hashed.append(disclosure).append(SEPARATOR);
        return new SdJwt(issued, List.copyOf(disclosures), "", hashed.toString());
    }

    public static SdJwt read(String text) throws Rejected {
        if (text.length() > LIMIT) throw new Rejected(new Rejection.TextTooLong(text.length(), LIMIT));
        int last = text.lastIndexOf(SEPARATOR);
        if (last < 0) throw new Rejected(new Rejection.NotSdJwt());
        var parts = text.substring(0, last).split(SEPARATOR, MAX_DISCLOSURES + 2);
        if (parts.length > MAX_DISCLOSURES + 1) throw new Rejected(new Rejection.TooManyDisclosures(MAX_DISCLOSURES));
        var disclosures = List.of(parts).subList(1, parts.length);
        return new SdJwt(parts[0], disclosures, text.substring(last + 1), text.substring(0, last + 1));
    }

    /** As it is handed over: with what the holder signed, or without. */
    public String text() {
        return hashed + binding;
    }

    public SdJwt boundBy(String keyBinding) {
        return new SdJwt(issued, disclosures, keyBinding, hashed);
    }
}
