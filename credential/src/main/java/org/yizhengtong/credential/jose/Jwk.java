package org.yizhengtong.credential.jose;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.claims.Fields;

/** A holder's public key (RFC 7517) on P-256, the curve that telephones keep keys of. */
public final class Jwk {
    private static final int COORDINATE = 32;
    private static final ECParameterSpec P256 = p256();

    private Jwk() {}

    public static Map<String, Object> write(PublicKey key) {
        var point = ((ECPublicKey) key).getW();
        var jwk = new LinkedHashMap<String, Object>();
        jwk.put("kty", "EC");
        jwk.put("crv", "P-256");
        jwk.put("x", Base64Url.write(bytes(point.getAffineX())));
        jwk.put("y", Base64Url.write(bytes(point.getAffineY())));
        return jwk;
    }

    public static PublicKey read(Fields jwk) throws Rejected {
        if (!jwk.at("kty").text().equals("EC")) throw Fields.wrong("kty");
        if (!jwk.at("crv").text().equals("P-256")) throw Fields.wrong("crv");
        var point = new ECPoint(coordinate(jwk.at("x")), coordinate(jwk.at("y")));
        if (!isOnCurve(point)) throw Fields.wrong("y");
        try {
            return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, P256));
        } catch (GeneralSecurityException unfit) {
            throw Fields.wrong("jwk");
        }
    }

    private static BigInteger coordinate(Fields.Field claim) throws Rejected {
        var bytes = Base64Url.read(claim.text());
        if (bytes.length != COORDINATE) throw Fields.wrong(claim.name());
        return new BigInteger(1, bytes);
    }

    /** The JDK takes any two numbers for a point. */
    private static boolean isOnCurve(ECPoint point) {
        var curve = P256.getCurve();
        var p = ((ECFieldFp) curve.getField()).getP();
        var x = point.getAffineX();
        var y = point.getAffineY();
        if (x.compareTo(p) >= 0 || y.compareTo(p) >= 0) return false;
        var right = x.multiply(x).add(curve.getA()).multiply(x).add(curve.getB());
        return y.multiply(y).subtract(right).mod(p).signum() == 0;
    }

    private static byte[] bytes(BigInteger number) {
        var bytes = new byte[COORDINATE];
        var all = number.toByteArray();
        int length = Math.min(all.length, COORDINATE);
        System.arraycopy(all, all.length - length, bytes, COORDINATE - length, length);
        return bytes;
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
