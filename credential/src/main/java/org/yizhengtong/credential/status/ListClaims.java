package org.yizhengtong.credential.status;

import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yizhengtong.credential.Edition;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.claims.Fields;
import org.yizhengtong.credential.claims.StatusClaim;
import org.yizhengtong.credential.cwt.ClaimsWriter;
import org.yizhengtong.credential.jose.Base64Url;

/**
 * What a status list token says (draft-ietf-oauth-status-list-21, 5). The draft lets a list go without an end; here it
 * has one, or an old list could be shown for ever.
 */
public record ListClaims(
        Optional<String> issuer,
        URI list,
        Instant issuedAt,
        Instant until,
        Optional<Duration> freshFor,
        int bits,
        byte[] compressed) {

    public static final String JWT_TYPE = "statuslist+jwt";
    public static final String CWT_TYPE = "application/statuslist+cwt";
    private static final BigInteger LONGEST =
            BigInteger.valueOf(Duration.ofDays(3660).toSeconds());

    public static ListClaims of(String issuer, Edition edition, Packed packed) {
        var until = edition.at().plus(edition.goodFor());
        var compressed = packed.deflate();
        return new ListClaims(
                Optional.of(issuer),
                edition.list(),
                edition.at(),
                until,
                Optional.of(edition.freshFor()),
                packed.bits(),
                compressed);
    }

    public static ListClaims ofJwt(Fields claims) throws Rejected {
        var list = claims.at(Claim.STATUS_LIST.name).map();
        return read(
                claim -> claims.at(claim.name),
                list,
                Base64Url.read(list.at("lst").text()));
    }

    public static ListClaims ofCwt(Fields claims) throws Rejected {
        var list = claims.at(Claim.STATUS_LIST.key, Claim.STATUS_LIST.name).map();
        return read(
                claim -> claims.at(claim.key, claim.name), list, list.at("lst").bytes());
    }

    private static ListClaims read(Function<Claim, Fields.Field> claim, Fields list, byte[] compressed)
            throws Rejected {
        var issuer = claim.apply(Claim.ISSUER);
        var freshFor = claim.apply(Claim.FRESH_FOR);
        return new ListClaims(
                issuer.ifThere().isPresent() ? Optional.of(issuer.text()) : Optional.empty(),
                StatusClaim.address(claim.apply(Claim.SUBJECT)),
                claim.apply(Claim.ISSUED_AT).time(),
                claim.apply(Claim.UNTIL).time(),
                freshFor.ifThere().isPresent() ? Optional.of(duration(freshFor)) : Optional.empty(),
                bits(list.at("bits")),
                compressed);
    }

    private static int bits(Fields.Field claim) throws Rejected {
        var bits = claim.integer();
        return bits.bitLength() < Byte.SIZE ? bits.intValueExact() : 0;
    }

    private static Duration duration(Fields.Field claim) throws Rejected {
        var seconds = claim.integer();
        if (seconds.signum() < 1 || seconds.compareTo(LONGEST) > 0) throw Fields.wrong(claim.name());
        return Duration.ofSeconds(seconds.longValueExact());
    }

    public Packed packed() throws Rejected {
        return Packed.inflate(bits, compressed);
    }

    public Map<String, Object> jwt() {
        var map = new LinkedHashMap<String, Object>();
        issuer.ifPresent(text -> map.put(Claim.ISSUER.name, text));
        map.put(Claim.SUBJECT.name, list.toString());
        map.put(Claim.ISSUED_AT.name, issuedAt.getEpochSecond());
        map.put(Claim.UNTIL.name, until.getEpochSecond());
        freshFor.ifPresent(time -> map.put(Claim.FRESH_FOR.name, time.toSeconds()));
        map.put(Claim.STATUS_LIST.name, entry(Base64Url.write(compressed)));
        return map;
    }

    public byte[] cwt() {
        var map = new LinkedHashMap<Object, Object>();
        issuer.ifPresent(text -> map.put(Claim.ISSUER.key, text));
        map.put(Claim.SUBJECT.key, list.toString());
        map.put(Claim.UNTIL.key, until.getEpochSecond());
        map.put(Claim.ISSUED_AT.key, issuedAt.getEpochSecond());
        map.put(Claim.STATUS_LIST.key, entry(compressed));
        freshFor.ifPresent(time -> map.put(Claim.FRESH_FOR.key, time.toSeconds()));
        return ClaimsWriter.write(map);
    }

    private Map<Object, Object> entry(Object lst) {
        var map = new LinkedHashMap<Object, Object>();
        map.put("bits", bits);
        map.put("lst", lst);
        return map;
    }

    /** A claim's name in a JWT and its key in a CWT. */
    private enum Claim {
        ISSUER("iss", 1),
        SUBJECT("sub", 2),
        UNTIL("exp", 4),
        ISSUED_AT("iat", 6),
        STATUS_LIST("status_list", 65533),
        FRESH_FOR("ttl", 65534);

        private final String name;
        private final int key;

        Claim(String name, int key) {
            this.name = name;
            this.key = key;
        }
    }
}
