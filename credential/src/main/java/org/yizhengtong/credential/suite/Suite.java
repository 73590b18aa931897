package org.yizhengtong.credential.suite;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Optional;

/** A way to sign (签名算法): an algorithm with its curve and its hash. A key has one of them, and never another. */
public interface Suite {
    /** All three sign in two halves of 32 bytes. */
    int SIGNATURE_BYTES = 64;

    Suite ES256 = Jca.ES256;
    Suite EDDSA = Jca.EDDSA;
    Suite SM2 = new Sm2WithSm3();

    /** Its number in the COSE algorithms registry, or one for private use. */
    int algorithm();

    /** Its name in JOSE, if it has one: who signs with another signs no JWT. */
    default Optional<String> joseName() {
        return Optional.empty();
    }

    boolean fits(PublicKey key);

    byte[] sign(PrivateKey key, byte[] message);

    boolean verifies(PublicKey key, byte[] message, byte[] signature);

    /** Neither half is ever zero in an honest signature; verifiers that took it were fooled (CVE-2022-21449). */
    static boolean halfIsZero(byte[] signature) {
        int first = 0;
        int second = 0;
        for (int i = 0; i < SIGNATURE_BYTES / 2; i++) {
            first |= signature[i];
            second |= signature[SIGNATURE_BYTES / 2 + i];
        }
        return first == 0 || second == 0;
    }
}
