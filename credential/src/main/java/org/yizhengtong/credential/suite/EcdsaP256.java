package org.yizhengtong.credential.suite;

import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;

/** ES256 (RFC 9053, 2.1): ECDSA on P-256 with SHA-256. */
final class EcdsaP256 implements Suite {
    private static final Jca JCA = new Jca("SHA256withECDSAinP1363Format");
    private static final ECParameterSpec P256 = p256();

    @Override
    public int algorithm() {
        return -7;
    }

    @Override
    public boolean fits(PublicKey key) {
        return key instanceof ECPublicKey point
                && point.getParams().getCurve().equals(P256.getCurve())
                && point.getParams().getGenerator().equals(P256.getGenerator())
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
        return "ES256";
    }

    private static ECParameterSpec p256() {
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no P-256", missing);
        }
    }
}
