package org.yizhengtong.credential.suite;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.util.HexFormat;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.jce.spec.ECPublicKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("GB/T 32918.5: its example of an SM2 signature")
class Sm2WithSm3Tests {
    private static final String SIGNATURE = "F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3"
            + "B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA";

    @Test
    void it_verifies_and_another_message_does_not() throws GeneralSecurityException {
        var signature = HexFormat.of().parseHex(SIGNATURE);
        assertThat(Suite.SM2.fits(key())).isTrue();
        assertThat(Suite.SM2.verifies(key(), "message digest".getBytes(US_ASCII), signature))
                .isTrue();
        assertThat(Suite.SM2.verifies(key(), "Message digest".getBytes(US_ASCII), signature))
                .isFalse();
    }

    private static PublicKey key() throws GeneralSecurityException {
        var curve = ECNamedCurveTable.getParameterSpec("sm2p256v1");
        var point = curve.getCurve()
                .createPoint(
                        new BigInteger("09F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020", 16),
                        new BigInteger("CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13", 16));
        return KeyFactory.getInstance("EC", new BouncyCastleProvider())
                .generatePublic(new ECPublicKeySpec(point, curve));
    }
}
