package org.yizhengtong.credential.suite;

import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECKeyParameters;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.jcajce.provider.asymmetric.util.ECUtil;
import org.bouncycastle.math.ec.ECCurve;

/**
 * SM2 with SM3 (国密, GB/T 32918 and GB/T 32905), with the user id that GB/T 35276 lays down, {@code
 * 1234567812345678}, and r and s written one after the other as ES256 does.
 *
 * <p>COSE has no registered number for it: draft-dang-webauthn-sm2 (2021) expired without bringing one. So it has the
 * first of those that the COSE algorithms registry leaves for private use, all below -65536. It means SM2 only to who
 * has our keys, and a number never chooses the algorithm here: the key does.
 */
final class Sm2WithSm3 implements Suite {
    private static final ECCurve CURVE = GMNamedCurves.getByName("sm2p256v1").getCurve();

    @Override
    public int algorithm() {
        return -65537;
    }

    @Override
    public boolean fits(PublicKey key) {
        try {
            return key instanceof ECPublicKey
                    && ECUtil.generatePublicKeyParameter(key) instanceof ECKeyParameters point
                    && point.getParameters().getCurve().equals(CURVE);
        } catch (InvalidKeyException | IllegalArgumentException unfit) {
            return false;
        }
    }

    @Override
    public byte[] sign(PrivateKey key, byte[] message) {
        try {
            var signer = signer(true, ECUtil.generatePrivateKeyParameter(key));
            signer.update(message, 0, message.length);
            return signer.generateSignature();
        } catch (InvalidKeyException | CryptoException unfit) {
            throw new IllegalArgumentException("The private key cannot sign with SM2", unfit);
        }
    }

    @Override
    public boolean verifies(PublicKey key, byte[] message, byte[] signature) {
        try {
            var signer = signer(false, ECUtil.generatePublicKeyParameter(key));
            signer.update(message, 0, message.length);
            return signer.verifySignature(signature);
        } catch (InvalidKeyException unfit) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "SM2";
    }

    private static SM2Signer signer(boolean signs, AsymmetricKeyParameter key) {
        var signer = new SM2Signer(PlainDSAEncoding.INSTANCE);
        signer.init(signs, key);
        return signer;
    }
}
