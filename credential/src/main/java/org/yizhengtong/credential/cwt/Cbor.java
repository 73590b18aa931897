package org.yizhengtong.credential.cwt;

import com.authlete.cbor.CBORBigInteger;
import com.authlete.cbor.CBORByteArray;
import com.authlete.cbor.CBORDecoder;
import com.authlete.cbor.CBORDecoderException;
import com.authlete.cbor.CBORDecoderOptions;
import com.authlete.cbor.CBORInteger;
import com.authlete.cbor.CBORItem;
import com.authlete.cbor.CBORLong;
import com.authlete.cbor.CBORPairList;
import com.authlete.cbor.CBORString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.Rejection;

/** Reads CBOR (RFC 8949) that a stranger wrote. */
final class Cbor {
    /** No tag means anything by itself: with the library's own handling, some would throw and some would convert. */
    private static final CBORDecoderOptions PLAIN = new CBORDecoderOptions();

    private Cbor() {}

    static CBORItem read(byte[] bytes) throws Rejected {
        WellFormed.check(bytes);
        try {
            return new CBORDecoder(bytes, PLAIN).next();
        } catch (CBORDecoderException malformed) {
            throw new Rejected(new Rejection.NotCbor());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A map by its keys, which are whole numbers or texts; of other keys we know none. A key said twice says nothing. */
    static Map<Object, CBORItem> map(CBORPairList pairs) throws Rejected {
        var map = new HashMap<Object, CBORItem>();
        for (var pair : pairs.getPairs()) {
            var key = key(pair.getKey());
            if (map.put(key, pair.getValue()) != null) throw new Rejected(new Rejection.SaidTwice());
        }
        return map;
    }

    /** As plain values, as claims are asked for; what we have no use for stays as it came. */
    static Object plain(CBORItem item) throws Rejected {
        if (item instanceof CBORString text) return text.getValue();
        if (item instanceof CBORByteArray bytes) return bytes.getValue();
        if (item instanceof CBORPairList pairs) {
            var map = new HashMap<Object, Object>();
            for (var entry : map(pairs).entrySet()) map.put(entry.getKey(), plain(entry.getValue()));
            return map;
        }
        return integer(item).<Object>map(value -> value).orElse(item);
    }

    static Optional<BigInteger> integer(CBORItem item) {
        if (item instanceof CBORInteger small) return Optional.of(BigInteger.valueOf(small.getValue()));
        if (item instanceof CBORLong large) return Optional.of(BigInteger.valueOf(large.getValue()));
        if (item instanceof CBORBigInteger huge) return Optional.of(huge.getValue());
        return Optional.empty();
    }

    private static Object key(CBORItem item) {
        if (item instanceof CBORString text) return text.getValue();
        return integer(item).<Object>map(key -> key).orElseGet(() -> ByteBuffer.wrap(item.encode()));
    }
}
