package org.yizhengtong.credential.cwt;

import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.claims.Days;
import org.yizhengtong.credential.claims.Fields;
import org.yizhengtong.credential.claims.StatusClaim;

/** Reads claims whose signature was found to be right. Claims we do not know are passed over (RFC 8392, 3). */
public final class ClaimsReader {
    private ClaimsReader() {}

    public static Claims read(Fields claims) throws Rejected {
        var issuer = claims.at(Claims.ISSUER, "iss").text();
        var until = claims.at(Claims.VALID_UNTIL, "exp").time();
        var from = claims.at(Claims.VALID_FROM, "nbf").time();
        var issuedAt = claims.at(Claims.ISSUED_AT, "iat").time();
        var identity = claims.at(Claims.IDENTITY, "identity-data").map();
        var number = identity.at(Claims.NUMBER, "ID").text();
        var name = identity.at(Claims.NAME, "Full Name").text();
        var born = Days.readDigits(identity.at(Claims.BORN, "Date of Birth"));
        return new Claims(
                issuer,
                issuedAt,
                from,
                until,
                number,
                name,
                born,
                StatusClaim.read(claims.at(Claims.STATUS, "status")));
    }
}
