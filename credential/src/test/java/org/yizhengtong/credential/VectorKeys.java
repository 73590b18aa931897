package org.yizhengtong.credential;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.yizhengtong.credential.suite.Suite;
import tools.jackson.databind.JsonNode;

/** Public keys as the vectors write them. */
public final class VectorKeys {
    private static final String ED25519_PREFIX = "302a300506032b6570032100";

    private VectorKeys() {}

    static PublicKey of(JsonNode key) throws GeneralSecurityException {
        if (key.get("kty").asString().equals("OKP")) return spki(ED25519_PREFIX + hexOf(key, "x"), Suite.EDDSA);
        return p256(hexOf(key, "x"), hexOf(key, "y"));
    }

    public static PublicKey p256(String x, String y) throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        var point = new ECPoint(new BigInteger(x, 16), new BigInteger(y, 16));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, parameters.getParameterSpec(ECParameterSpec.class)));
    }

    static PublicKey spki(String hex, Suite suite) {
        try {
            return KeyFactory.getInstance(suite.equals(Suite.EDDSA) ? "Ed25519" : "EC")
                    .generatePublic(new X509EncodedKeySpec(hex(hex)));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String hexOf(JsonNode key, String part) {
        if (key.has(part + "_hex")) return key.get(part + "_hex").asString();
        return HexFormat.of()
                .formatHex(Base64.getUrlDecoder().decode(key.get(part).asString()));
    }
}
