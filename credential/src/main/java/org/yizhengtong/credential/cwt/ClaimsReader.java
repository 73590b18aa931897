package org.yizhengtong.credential.cwt;

import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.Rejection;
import org.yizhengtong.credential.StatusReference;

/** Reads claims whose signature was found to be right. Claims we do not know are passed over (RFC 8392, 3). */
public final class ClaimsReader {
    private static final Pattern DATE = Pattern.compile("[0-9]{8}");
    private static final BigInteger LAST_INDEX = BigInteger.valueOf(Integer.MAX_VALUE);

    private ClaimsReader() {}

    public static Claims read(byte[] payload) throws Rejected {
        var claims = Fields.of(Cbor.read(payload), "claims");
        var issuer = claims.text(Claims.ISSUER, "iss");
        var until = claims.time(Claims.VALID_UNTIL, "exp");
        var from = claims.time(Claims.VALID_FROM, "nbf");
        var issuedAt = claims.time(Claims.ISSUED_AT, "iat");
        var identity = claims.map(Claims.IDENTITY, "identity-data");
        var number = identity.text(Claims.NUMBER, "ID");
        var name = identity.text(Claims.NAME, "Full Name");
        var born = date(identity.text(Claims.BORN, "Date of Birth"));
        return new Claims(issuer, issuedAt, from, until, number, name, born, status(claims));
    }

    private static LocalDate date(String text) throws Rejected {
        if (!DATE.matcher(text).matches()) throw Fields.wrong("Date of Birth");
        try {
            return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException wrong) {
            throw Fields.wrong("Date of Birth");
        }
    }

    /** A status of a kind we do not know is not passed over: it may say that the permit is no longer good. */
    private static Optional<StatusReference> status(Fields claims) throws Rejected {
        if (!claims.has(Claims.STATUS)) return Optional.empty();
        var entry = claims.map(Claims.STATUS, "status").map(Claims.STATUS_LIST);
        var index = entry.integer(Claims.INDEX);
        if (index.signum() < 0 || index.compareTo(LAST_INDEX) > 0) {
            throw new Rejected(new Rejection.StatusIndexOutOfRange());
        }
        return Optional.of(new StatusReference(index.intValueExact(), list(entry.text(Claims.LIST))));
    }

    private static URI list(String text) throws Rejected {
        try {
            var address = new URI(text);
            if (address.isAbsolute()) return address;
        } catch (URISyntaxException wrong) {
            // as wrong as an address that is not whole
        }
        throw Fields.wrong(Claims.LIST);
    }
}
