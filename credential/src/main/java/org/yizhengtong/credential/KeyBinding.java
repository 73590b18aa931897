package org.yizhengtong.credential;

import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import org.yizhengtong.credential.jose.Jws;
import org.yizhengtong.credential.sdjwt.Digest;
import org.yizhengtong.credential.sdjwt.SdJwt;
import org.yizhengtong.credential.suite.Suite;

/** The holder's signature under a presentation (RFC 9901, 7.3): this key, for this desk, now, and for just this. */
final class KeyBinding {
    /** Longer than it takes to show a telephone, and shorter than it takes to carry it to another desk. */
    static final Duration LIFE = Duration.ofMinutes(5);

    private KeyBinding() {}

    static void check(SdJwt presented, PublicKey holder, Challenge challenge, Instant at) throws Rejected {
        var token = Jws.read(presented.binding());
        if (!token.names(Suite.ES256)) throw new Rejected(new Rejection.KeyBindingAlgorithmNotAllowed());
        if (!token.isOfType(Holder.BINDING)) throw new Rejected(new Rejection.TypeNotAllowed());
        if (!isSignedBy(holder, token)) throw new Rejected(new Rejection.KeyBindingSignatureWrong());
        var claims = token.claims();
        var issued = claims.at("iat").time();
        if (issued.minus(Term.SLOW_CLOCK).isAfter(at)) throw new Rejected(new Rejection.IssuedInFuture(issued));
        if (issued.plus(LIFE).isBefore(at)) throw new Rejected(new Rejection.KeyBindingTooOld(issued));
        if (!claims.at("aud").text().equals(challenge.audience())) throw new Rejected(new Rejection.AnotherAudience());
        if (!claims.at("nonce").text().equals(challenge.nonce())) throw new Rejected(new Rejection.AnotherNonce());
        if (!claims.at("sd_hash").text().equals(Digest.of(presented.hashed()))) {
            throw new Rejected(new Rejection.AnotherPresentation());
        }
    }

    private static boolean isSignedBy(PublicKey holder, Jws token) {
        var signature = token.signature();
        return signature.length == Suite.SIGNATURE_BYTES
                && !Suite.halfIsZero(signature)
                && Suite.ES256.verifies(holder, token.toBeSigned(), signature);
    }
}
