package org.yizhengtong.credential.suite;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;

/** A signature algorithm the JDK has, by the JDK's name for it. */
record Jca(String name) {

    boolean takes(PublicKey key) {
        try {
            instance().initVerify(key);
            return true;
        } catch (InvalidKeyException unfit) {
            return false;
        }
    }

    byte[] sign(PrivateKey key, byte[] message) {
        try {
            var signature = instance();
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException unfit) {
            throw new IllegalArgumentException("The private key cannot sign with " + name, unfit);
        }
    }

    boolean verifies(PublicKey key, byte[] message, byte[] proof) {
        try {
            var signature = instance();
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(proof);
        } catch (InvalidKeyException | SignatureException malformed) {
            return false;
        }
    }

    private Signature instance() {
        try {
            return Signature.getInstance(name);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no " + name, missing);
        }
    }
}
