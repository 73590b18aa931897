package org.yizhengtong.server.report;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.RSADecrypter;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.report.domain.DoorstepKeys;

/** Opens what devices sealed at the door: a JWE (RFC 7516) with RSA-OAEP-256 and A256GCM, what every browser can make. */
@Component
class DoorstepSeal {
    private static final int BITS = 3072;
    /** Our page writes some 2,000 characters at most. */
    private static final int LONGEST = 8_000;

    private final DoorstepKeys keys;

    DoorstepSeal(DoorstepKeys keys) {
        this.keys = keys;
    }

    /** The public key, as a JSON Web Key; made when it is asked for the first time. */
    String publicKey() {
        var kept = keys.find();
        if (kept.isPresent()) return read(kept.get()).toPublicJWK().toJSONString();
        keys.keep(fresh());
        return key().toPublicJWK().toJSONString();
    }

    /** @throws NotOpened for whatever our page did not seal for this key */
    String open(String sealed) {
        if (sealed.length() > LONGEST) throw new NotOpened();
        try {
            var message = JWEObject.parse(sealed);
            if (!isOurs(message.getHeader())) throw new NotOpened();
            message.decrypt(new RSADecrypter(key()));
            return message.getPayload().toString();
        } catch (ParseException | JOSEException foreign) {
            throw new NotOpened();
        }
    }

    /** Anything that inflates is not ours. */
    private static boolean isOurs(JWEHeader header) {
        return JWEAlgorithm.RSA_OAEP_256.equals(header.getAlgorithm())
                && EncryptionMethod.A256GCM.equals(header.getEncryptionMethod())
                && header.getCompressionAlgorithm() == null;
    }

    private RSAKey key() {
        return read(keys.find().orElseThrow(NotFound::new));
    }

    private static RSAKey read(String kept) {
        try {
            return RSAKey.parse(kept);
        } catch (ParseException broken) {
            throw new IllegalStateException("the key kept for devices is none", broken);
        }
    }

    private static String fresh() {
        try {
            return new RSAKeyGenerator(BITS).generate().toJSONString();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("no key can be made", impossible);
        }
    }
}
