package org.yizhengtong.credential.cwt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.yizhengtong.credential.PermitCard;
import org.yizhengtong.credential.StatusReference;

/**
 * The claims (RFC 8392, 3) of a permit's QR. The term is {@code nbf} and {@code exp} and is not said again; its days
 * begin and end at midnight in Beijing, as the law's days do.
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

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    public static Claims of(String issuer, Instant issuedAt, PermitCard card, Optional<StatusReference> status) {
        return new Claims(
                issuer,
                issuedAt,
                card.from().atStartOfDay(BEIJING).toInstant(),
                card.to().plusDays(1).atStartOfDay(BEIJING).toInstant(),
                card.number(),
                card.name(),
                card.born(),
                status);
    }

    /** What the card says, once the times were found to make sense. */
    public PermitCard card() {
        return new PermitCard(number, name, born, day(validFrom), day(validUntil.minusSeconds(1)));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(BEIJING).toLocalDate();
    }
}
