package org.yizhengtong.credential;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yizhengtong.credential.jose.Jwk;
import org.yizhengtong.credential.jose.Jws;
import org.yizhengtong.credential.sdjwt.Digest;
import org.yizhengtong.credential.sdjwt.Hand;
import org.yizhengtong.credential.sdjwt.PermitClaims;
import org.yizhengtong.credential.sdjwt.SdJwt;
import org.yizhengtong.credential.suite.Suite;

/** Presents (出示) an electronic permit with the key it was issued to: of all it says, what the holder chooses. */
public final class Holder {
    static final String BINDING = "kb+jwt";

    private final PublicKey key;
    private final PrivateKey secret;

    public Holder(PublicKey key, PrivateKey secret) {
        this.key = key;
        this.secret = secret;
        var probe = "Do the two halves belong together?".getBytes(StandardCharsets.UTF_8);
        if (!Suite.ES256.fits(key) || !Suite.ES256.verifies(key, probe, Suite.ES256.sign(secret, probe))) {
            throw new KeyNotUsable("of the holder", "it is no pair of ES256");
        }
    }

    public String present(String credential, Selection selection, Challenge challenge, Instant at) {
        try {
            var held = SdJwt.read(credential);
            var claims = Jws.readCredential(held.issued()).claims();
            if (!Jwk.write(PermitClaims.holder(claims)).equals(Jwk.write(key))) {
                throw new IllegalArgumentException("The credential was issued to another key");
            }
            var chosen = Hand.choose(claims.all(), held.disclosures(), selection);
            var shown = SdJwt.of(held.issued(), chosen);
            return shown.boundBy(bind(shown, challenge, at)).text();
        } catch (Rejected broken) {
            throw new IllegalArgumentException("This is no credential of a permit: " + broken.why(), broken);
        }
    }

    private String bind(SdJwt shown, Challenge challenge, Instant at) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iat", at.getEpochSecond());
        claims.put("aud", challenge.audience());
        claims.put("nonce", challenge.nonce());
        claims.put("sd_hash", Digest.of(shown.hashed()));
        return Jws.sign(Suite.ES256, Map.of(), BINDING, secret, claims);
    }
}
