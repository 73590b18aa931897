package org.yizhengtong.credential.cwt;

import com.authlete.cbor.CBORByteArray;
import com.authlete.cbor.CBORItem;
import com.authlete.cbor.CBORPairList;
import com.authlete.cbor.CBORString;
import com.authlete.cose.constants.COSEHeaderParameters;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.Rejection;
import org.yizhengtong.credential.suite.Suite;

/**
 * Which key a message says it was signed with, and how. Both stand under the signature or count for nothing; anything
 * else in either header is refused, as what is not understood could change what is meant (RFC 9052, 3.1: crit).
 */
public final class Header {
    private static final BigInteger ALGORITHM = BigInteger.valueOf(COSEHeaderParameters.ALG);
    private static final BigInteger KEY_ID = BigInteger.valueOf(COSEHeaderParameters.KID);

    private static final BigInteger TYPE = BigInteger.valueOf(Sign1.TYPE);

    private final String keyId;
    private final @Nullable CBORItem algorithm;

    private Header(String keyId, @Nullable CBORItem algorithm) {
        this.keyId = keyId;
        this.algorithm = algorithm;
    }

    public static Header of(Sign1 message) throws Rejected {
        return of(message, Map.of());
    }

    /** Of a message that has to say what it is (RFC 9596), in the signed header. */
    public static Header of(Sign1 message, String type) throws Rejected {
        return of(message, Map.of(TYPE, type));
    }

    private static Header of(Sign1 message, Map<BigInteger, String> type) throws Rejected {
        var unprotected = Cbor.map(message.unprotectedHeader());
        if (unprotected.containsKey(KEY_ID)) throw new Rejected(new Rejection.KeyIdUnprotected());
        var signed = signed(message.protectedHeader());
        if (!(signed.get(KEY_ID) instanceof CBORByteArray id)) throw new Rejected(new Rejection.KeyIdMissing());
        for (var entry : type.entrySet()) {
            if (!(signed.remove(entry.getKey()) instanceof CBORString said)
                    || !said.getValue().equals(entry.getValue())) throw new Rejected(new Rejection.TypeNotAllowed());
        }
        if (!unprotected.isEmpty() || !Set.of(ALGORITHM, KEY_ID).containsAll(signed.keySet())) {
            throw new Rejected(new Rejection.HeaderNotUnderstood());
        }
        return new Header(new String(id.getValue(), StandardCharsets.ISO_8859_1), signed.get(ALGORITHM));
    }

    public String keyId() {
        return keyId;
    }

    /** A text such as {@code none}, no algorithm, and every number but the suite's own are not it. */
    public boolean names(Suite suite) {
        return names(algorithm, suite);
    }

    static boolean names(@Nullable CBORItem algorithm, Suite suite) {
        return algorithm != null
                && Cbor.integer(algorithm)
                        .filter(BigInteger.valueOf(suite.algorithm())::equals)
                        .isPresent();
    }

    /** RFC 9052, 3: an empty header may be written as no bytes at all. */
    private static Map<Object, CBORItem> signed(byte[] header) throws Rejected {
        if (header.length == 0) return new HashMap<>();
        if (Cbor.read(header) instanceof CBORPairList pairs) return Cbor.map(pairs);
        throw new Rejected(new Rejection.NotSign1());
    }
}
