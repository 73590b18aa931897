package org.yizhengtong.credential.cwt;

import com.authlete.cbor.CBORItem;
import com.authlete.cbor.CBORPairList;
import com.authlete.cbor.CBORString;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Map;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.Rejection;

/** A map of claims, each asked for by its key, and by its name when it is not there or not what it should be. */
final class Fields {
    /** The first day of 2000 and of 2200, in Beijing: other times are a mistake, whoever signed them. */
    private static final BigInteger EARLIEST = second("1999-12-31T16:00:00Z");

    private static final BigInteger LATEST = second("2199-12-31T16:00:00Z");

    private final Map<Object, CBORItem> map;

    private Fields(Map<Object, CBORItem> map) {
        this.map = map;
    }

    static Fields of(CBORItem item, String name) throws Rejected {
        if (item instanceof CBORPairList pairs) return new Fields(Cbor.map(pairs));
        throw wrong(name);
    }

    boolean has(int key) {
        return map.containsKey(BigInteger.valueOf(key));
    }

    Fields map(int key, String name) throws Rejected {
        return of(item(BigInteger.valueOf(key), name), name);
    }

    Fields map(String key) throws Rejected {
        return of(item(key, key), key);
    }

    String text(int key, String name) throws Rejected {
        return text(item(BigInteger.valueOf(key), name), name);
    }

    String text(String key) throws Rejected {
        return text(item(key, key), key);
    }

    BigInteger integer(String key) throws Rejected {
        return integer(item(key, key), key);
    }

    Instant time(int key, String name) throws Rejected {
        var seconds = integer(item(BigInteger.valueOf(key), name), name);
        if (seconds.compareTo(EARLIEST) < 0 || seconds.compareTo(LATEST) > 0) {
            throw new Rejected(new Rejection.TimeAbsurd(name));
        }
        return Instant.ofEpochSecond(seconds.longValueExact());
    }

    private CBORItem item(Object key, String name) throws Rejected {
        var item = map.get(key);
        if (item == null) throw new Rejected(new Rejection.ClaimMissing(name));
        return item;
    }

    private static String text(CBORItem item, String name) throws Rejected {
        if (item instanceof CBORString text && !text.getValue().isBlank()) return text.getValue();
        throw wrong(name);
    }

    private static BigInteger integer(CBORItem item, String name) throws Rejected {
        return Cbor.integer(item).orElseThrow(() -> wrong(name));
    }

    static Rejected wrong(String name) {
        return new Rejected(new Rejection.ClaimOfWrongType(name));
    }

    private static BigInteger second(String instant) {
        return BigInteger.valueOf(Instant.parse(instant).getEpochSecond());
    }
}
