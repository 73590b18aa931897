package org.yizhengtong.server.proof;

import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Optional;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.signers.DSADigestSigner;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.jcajce.provider.asymmetric.util.ECUtil;
import org.yizhengtong.credential.suite.Suite;

/**
 * ES256 that signs the same words alike (RFC 6979): a card's text can be made again at any time, and nobody has to keep
 * it. A device behind PKCS#11 does not let its key out and chooses a number of its own for each signature.
 */
final class SteadyEs256 implements Suite {
    @Override
    public int algorithm() {
        return ES256.algorithm();
    }

    @Override
    public boolean fits(PublicKey key) {
        return ES256.fits(key);
    }

    @Override
    public byte[] sign(PrivateKey key, byte[] message) {
        if (key.getEncoded() == null) return ES256.sign(key, message);
        try {
            var signer = new DSADigestSigner(
                    new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest())),
                    new SHA256Digest(),
                    PlainDSAEncoding.INSTANCE);
            signer.init(true, ECUtil.generatePrivateKeyParameter(key));
            signer.update(message, 0, message.length);
            return signer.generateSignature();
        } catch (InvalidKeyException unfit) {
            throw new IllegalArgumentException("the private key cannot sign with ES256", unfit);
        }
    }

    @Override
    public boolean verifies(PublicKey key, byte[] message, byte[] signature) {
        return ES256.verifies(key, message, signature);
    }

    @Override
    public Optional<String> joseName() {
        return ES256.joseName();
    }

    @Override
    public String toString() {
        return ES256.toString();
    }
}
