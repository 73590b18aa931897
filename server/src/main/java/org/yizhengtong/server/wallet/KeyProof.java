package org.yizhengtong.server.wallet;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wallet's proof that it has a key (OpenID4VCI 1.0, appendix F.1): a word for this issuer, signed just now with the key
 * that stands in it.
 *
 * @param nonce ours, to be looked at by whoever made it
 */
record KeyProof(ECKey key, String nonce) {
    private static final String TYPE = "openid4vci-proof+jwt";
    private static final int LONGEST = 4096;
    private static final Duration OLDEST = Duration.ofMinutes(5);
    private static final Duration FAST_CLOCK = Duration.ofMinutes(1);

    static KeyProof read(String jwt, String issuer, Instant now) {
        if (jwt.length() > LONGEST) throw refused("too long");
        try {
            var proof = SignedJWT.parse(jwt);
            var key = key(proof.getHeader());
            if (!proof.verify(new ECDSAVerifier(key))) throw refused("its signature is wrong");
            return new KeyProof(key, nonce(proof.getJWTClaimsSet(), issuer, now));
        } catch (ParseException | JOSEException | IllegalArgumentException unreadable) {
            throw refused("it cannot be read");
        }
    }

    private static ECKey key(JWSHeader header) {
        if (header.getType() == null || !TYPE.equals(header.getType().getType())) throw refused("typ is not " + TYPE);
        if (!JWSAlgorithm.ES256.equals(header.getAlgorithm())) throw refused("alg is not ES256");
        // Either of them would name another key beside the one that is proved.
        if (header.getKeyID() != null || header.getX509CertChain() != null)
            throw refused("the key stands in jwk alone");
        if (!(header.getJWK() instanceof ECKey key) || !Curve.P_256.equals(key.getCurve()))
            throw refused("jwk is no key on P-256");
        return key;
    }

    private static String nonce(JWTClaimsSet claims, String issuer, Instant now) throws ParseException {
        if (!claims.getAudience().equals(List.of(issuer))) throw refused("aud is not " + issuer);
        var at = instant(claims.getIssueTime());
        if (at == null) throw refused("iat is missing");
        if (at.isAfter(now.plus(FAST_CLOCK)) || at.isBefore(now.minus(OLDEST))) throw refused("iat is not now");
        var until = instant(claims.getExpirationTime());
        if (until != null && !until.isAfter(now)) throw refused("exp is past");
        var nonce = claims.getStringClaim("nonce");
        if (nonce == null) throw refused("nonce is missing");
        return nonce;
    }

    private static @Nullable Instant instant(java.util.@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static WalletRefused refused(String why) {
        return new WalletRefused("invalid_proof", "a proof is refused: " + why);
    }
}
