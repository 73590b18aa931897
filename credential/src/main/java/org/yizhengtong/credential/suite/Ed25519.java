package org.yizhengtong.credential.suite;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.NamedParameterSpec;

/** EdDSA (RFC 9053, 2.2) on the one curve Ed25519. */
final class Ed25519 implements Suite {
    private static final Jca JCA = new Jca("Ed25519");

    @Override
    public int algorithm() {
        return -8;
    }

    @Override
    public boolean fits(PublicKey key) {
        return key instanceof EdECPublicKey point
                && point.getParams().getName().equals(NamedParameterSpec.ED25519.getName())
                && JCA.takes(key);
    }

    @Override
    public byte[] sign(PrivateKey key, byte[] message) {
        return JCA.sign(key, message);
    }

    @Override
    public boolean verifies(PublicKey key, byte[] message, byte[] signature) {
        return JCA.verifies(key, message, signature);
    }

    @Override
    public String toString() {
        return "EdDSA";
    }
}
