package org.yizhengtong.credential.sdjwt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.yizhengtong.credential.jose.Base64Url;

/** SHA-256 of a text, as RFC 9901 (4.2.3, 4.3.1) writes it: the one hash there is here. */
public final class Digest {
    public static final String NAME = "sha-256";

    private Digest() {}

    public static String of(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return Base64Url.write(sha.digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }
}
