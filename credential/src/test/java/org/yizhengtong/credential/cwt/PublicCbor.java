package org.yizhengtong.credential.cwt;

import com.authlete.cbor.CBORPairList;
import java.math.BigInteger;
import java.security.PublicKey;
import java.util.HexFormat;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.claims.Fields;
import org.yizhengtong.credential.suite.Suite;

/** What the vectors ask of this room, without our rule that the key id is protected. */
public final class PublicCbor {
    private PublicCbor() {}

    public static boolean isRead(String hex) {
        try {
            Cbor.read(HexFormat.of().parseHex(hex));
            return true;
        } catch (Rejected rejected) {
            return false;
        }
    }

    public static Fields fields(byte[] bytes) throws Rejected {
        return Fields.of(Cbor.plain(Cbor.read(bytes)), "list");
    }

    public static boolean verifies(byte[] bytes, Suite suite, PublicKey key) {
        try {
            var message = Sign1.read(bytes);
            return names(message, suite) && suite.verifies(key, message.toBeSigned(), message.signature());
        } catch (Rejected rejected) {
            return false;
        }
    }

    private static boolean names(Sign1 message, Suite suite) throws Rejected {
        return Cbor.read(message.protectedHeader()) instanceof CBORPairList signed
                && Header.names(Cbor.map(signed).get(BigInteger.ONE), suite);
    }
}
