package org.yizhengtong.credential.jose;

import java.util.Base64;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.Rejection;

/** Base64 for addresses (RFC 4648, 5), without padding: one way to write it, and no other is read. */
public final class Base64Url {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private Base64Url() {}

    public static String write(byte[] bytes) {
        return ENCODER.encodeToString(bytes);
    }

    public static byte[] read(String text) throws Rejected {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (write(bytes).equals(text)) return bytes;
        } catch (IllegalArgumentException broken) {
            // as wrong as text that has another way to be written
        }
        throw new Rejected(new Rejection.NotBase64Url());
    }
}
