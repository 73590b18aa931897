package org.yizhengtong.credential.cwt;

import com.authlete.cbor.CBORizer;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yizhengtong.credential.claims.StatusClaim;

/** Writes claims as CBOR, in the one order that RFC 8949, 4.2.1 lays down. */
public final class ClaimsWriter {
    private ClaimsWriter() {}

    public static byte[] write(Claims claims) {
        var map = new LinkedHashMap<Object, Object>();
        map.put(Claims.ISSUER, claims.issuer());
        map.put(Claims.VALID_UNTIL, claims.validUntil().getEpochSecond());
        map.put(Claims.VALID_FROM, claims.validFrom().getEpochSecond());
        map.put(Claims.ISSUED_AT, claims.issuedAt().getEpochSecond());
        map.put(Claims.IDENTITY, identity(claims));
        claims.status().ifPresent(status -> map.put(Claims.STATUS, StatusClaim.write(status)));
        return write(map);
    }

    /** In the order the map has. */
    public static byte[] write(Map<Object, Object> map) {
        return new CBORizer().cborize(map).encode();
    }

    private static Map<Object, Object> identity(Claims claims) {
        var map = new LinkedHashMap<Object, Object>();
        map.put(Claims.NUMBER, claims.number());
        map.put(Claims.NAME, claims.name());
        map.put(Claims.BORN, claims.born().format(DateTimeFormatter.BASIC_ISO_DATE));
        return map;
    }
}
