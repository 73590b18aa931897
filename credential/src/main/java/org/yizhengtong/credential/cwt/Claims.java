package org.yizhengtong.credential.cwt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.yizhengtong.credential.PermitCard;
import org.yizhengtong.credential.StatusReference;
import org.yizhengtong.credential.claims.Days;

/**
 * The claims (RFC 8392, 3) of a permit's QR. The term is {@code nbf} and {@code exp} and is not said again.
 */
public record Claims(
        String issuer,
        Instant issuedAt,
        Instant validFrom,
        Instant validUntil,
        String number,
        String name,
        LocalDate born,
        Optional<StatusReference> status) {

    static final int ISSUER = 1;
    static final int VALID_UNTIL = 4;
    static final int VALID_FROM = 5;
    static final int ISSUED_AT = 6;
    /** Identity data: MOSIP's "169 - QR Code Specifications" 1.2.2 of 5 May 2026, registered with IANA. */
    static final int IDENTITY = 169;

    static final int NUMBER = 1;
    static final int NAME = 4;
    static final int BORN = 8;
    /** Token Status List: the status of a token that is a CWT. */
    static final int STATUS = 65535;

    public static Claims of(String issuer, Instant issuedAt, PermitCard card, Optional<StatusReference> status) {
        return new Claims(
                issuer,
                issuedAt,
                Days.begin(card.from()),
                Days.end(card.to()),
                card.number(),
                card.name(),
                card.born(),
                status);
    }

    /** What the card says, once the times were found to make sense. */
    public PermitCard card() {
        return new PermitCard(number, name, born, Days.of(validFrom), Days.of(validUntil.minusSeconds(1)));
    }
}
