package org.yizhengtong.credential.cwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.Rejection;
import org.yizhengtong.credential.VectorKeys;
import org.yizhengtong.credential.suite.Suite;

@DisplayName("RFC 8392, appendix A.3: the example of a signed CWT")
class CwtExampleTests {
    private static final String SIGNED =
            "d28443a10126a104524173796d6d657472696345434453413235365850a70175636f61703a2f2f"
                    + "61732e6578616d706c652e636f6d02656572696b77037818636f61703a2f2f6c696768742e6578616d706c652e636f6d041a5612"
                    + "aeb0051a5610d9f0061a5610d9f007420b7158405427c1ff28d23fbad1f29c4c7c6a555e601d6fa29f9179bc3d7438bacaca5acd"
                    + "08c8d4d4f96131680c429a01f85951ecee743a52b9b63632c57209120e1c9e30";

    @Test
    void it_verifies_with_the_key_of_appendix_a_2_3() throws Rejected, GeneralSecurityException {
        var message = Sign1.read(HexFormat.of().parseHex(SIGNED));
        assertThat(Suite.ES256.verifies(key(), message.toBeSigned(), message.signature()))
                .isTrue();
    }

    @Test
    void it_is_no_permits_qr_as_its_key_id_is_not_protected() throws Rejected {
        var message = Sign1.read(HexFormat.of().parseHex(SIGNED));
        assertThatThrownBy(() -> Header.of(message))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.why()).isEqualTo(new Rejection.KeyIdUnprotected()));
    }

    @Test
    void its_claims_are_read_as_far_as_they_go() throws Rejected {
        var message = Sign1.read(HexFormat.of().parseHex(SIGNED));
        assertThatThrownBy(() -> ClaimsReader.read(message.claims()))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.why()).isEqualTo(new Rejection.ClaimMissing("identity-data")));
    }

    private static PublicKey key() throws GeneralSecurityException {
        return VectorKeys.p256(
                "143329cce7868e416927599cf65a34f3ce2ffda55a7eca69ed8919a394d42f0f",
                "60f7f1a780d8a783bfb7a2dd6b2796e8128dbbcef9d3d168db9529971a36e7b9");
    }
}
