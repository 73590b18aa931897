package org.yizhengtong.credential.claims;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.Rejection;

/**
 * A map of claims, each asked for by its key, and by its name when it is not there or not what it should be. A CWT's
 * keys are whole numbers and a JWT's are texts; what stands under them is text, {@link BigInteger}, bytes, maps, lists.
 */
public final class Fields {
    /** The first day of 2000 and of 2200, in Beijing: other times are a mistake, whoever signed them. */
    private static final BigInteger EARLIEST = second("1999-12-31T16:00:00Z");

    private static final BigInteger LATEST = second("2199-12-31T16:00:00Z");

    private final Map<?, ?> map;

    private Fields(Map<?, ?> map) {
        this.map = map;
    }

    public static Fields of(@Nullable Object value, String name) throws Rejected {
        if (value instanceof Map<?, ?> map) return new Fields(map);
        throw wrong(name);
    }

    public Map<?, ?> all() {
        return map;
    }

    /** A claim whose name is its key. */
    public Field at(String name) {
        return new Field(map.get(name), name);
    }

    public Field at(int key, String name) {
        return new Field(map.get(BigInteger.valueOf(key)), name);
    }

    public static Rejected wrong(String name) {
        return new Rejected(new Rejection.ClaimOfWrongType(name));
    }

    private static BigInteger second(String instant) {
        return BigInteger.valueOf(Instant.parse(instant).getEpochSecond());
    }

    /** What stands under one key, if anything. */
    public record Field(@Nullable Object value, String name) {
        public Optional<Field> ifThere() {
            return value == null ? Optional.empty() : Optional.of(this);
        }

        public Fields map() throws Rejected {
            return of(there(), name);
        }

        public String text() throws Rejected {
            if (there() instanceof String text && !text.isBlank()) return text;
            throw wrong(name);
        }

        public BigInteger integer() throws Rejected {
            if (there() instanceof BigInteger integer) return integer;
            throw wrong(name);
        }

        public byte[] bytes() throws Rejected {
            if (there() instanceof byte[] bytes) return bytes;
            throw wrong(name);
        }

        public Instant time() throws Rejected {
            var seconds = integer();
            if (seconds.compareTo(EARLIEST) < 0 || seconds.compareTo(LATEST) > 0) {
                throw new Rejected(new Rejection.TimeAbsurd(name));
            }
            return Instant.ofEpochSecond(seconds.longValueExact());
        }

        private Object there() throws Rejected {
            if (value == null) throw new Rejected(new Rejection.ClaimMissing(name));
            return value;
        }
    }
}
