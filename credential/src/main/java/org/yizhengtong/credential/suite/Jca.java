package org.yizhengtong.credential.suite;

import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.NamedParameterSpec;
import java.util.Optional;
import java.util.function.Predicate;

/** A suite the JDK has: its own name for it, its name and number in JOSE and COSE, and the keys of its curve. */
record Jca(String jdkName, String name, int algorithm, Predicate<PublicKey> onCurve) implements Suite {
    /** RFC 9053, 2.1: ECDSA on P-256 with SHA-256. */
    static final Suite ES256 = new Jca("SHA256withECDSAinP1363Format", "ES256", -7, p256());

    /** RFC 9053, 2.2: EdDSA on the one curve Ed25519. */
    static final Suite EDDSA = new Jca(
            "Ed25519",
            "EdDSA",
            -8,
            key -> key instanceof EdECPublicKey point
                    && point.getParams().getName().equals(NamedParameterSpec.ED25519.getName()));

    @Override
    public Optional<String> joseName() {
        return Optional.of(name);
    }

    @Override
    public boolean fits(PublicKey key) {
        try {
            instance().initVerify(key);
            return onCurve.test(key);
        } catch (InvalidKeyException unfit) {
            return false;
        }
    }

    @Override
    public byte[] sign(PrivateKey key, byte[] message) {
        try {
            var signature = instance();
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException unfit) {
            throw new IllegalArgumentException("The private key cannot sign with " + name, unfit);
        }
    }

    @Override
    public boolean verifies(PublicKey key, byte[] message, byte[] proof) {
        try {
            var signature = instance();
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(proof);
        } catch (InvalidKeyException | SignatureException malformed) {
            return false;
        }
    }

    @Override
    public String toString() {
        return name;
    }

    private Signature instance() {
        try {
            return Signature.getInstance(jdkName);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no " + name, missing);
        }
    }

    private static Predicate<PublicKey> p256() {
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            var curve = parameters.getParameterSpec(ECParameterSpec.class);
            return key -> key instanceof ECPublicKey point
                    && point.getParams().getCurve().equals(curve.getCurve())
                    && point.getParams().getGenerator().equals(curve.getGenerator());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no P-256", missing);
        }
    }
}
