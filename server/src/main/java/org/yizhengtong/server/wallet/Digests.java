package org.yizhengtong.server.wallet;

import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Digests of codes, tokens and credentials: what is kept in their place. */
final class Digests {
    private Digests() {}

    static String of(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return Base64URL.encode(digest).toString();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Of what the issuer signed; disclosures come and go. */
    static String ofCredential(String sdJwt) {
        return of(sdJwt.substring(0, sdJwt.indexOf('~')));
    }
}
