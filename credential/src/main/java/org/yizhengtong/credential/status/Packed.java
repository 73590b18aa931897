package org.yizhengtong.credential.status;

import java.util.Set;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.claims.Fields;
import org.yizhengtong.credential.zlib.Zlib;

/** Statuses packed into bytes, the first in the lowest bits (draft-ietf-oauth-status-list-21, 4.1). */
public final class Packed {
    /** Eight million permits of two bits: whoever has more has more lists. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    private static final Set<Integer> BITS = Set.of(1, 2, 4, 8);

    private final int bits;
    private final byte[] bytes;

    private Packed(int bits, byte[] bytes) {
        this.bits = bits;
        this.bytes = bytes;
    }

    public static Packed empty(int bits, int places) {
        int each = Byte.SIZE / bits;
        return new Packed(bits, new byte[(places + each - 1) / each]);
    }

    static Packed inflate(int bits, byte[] compressed) throws Rejected {
        if (!BITS.contains(bits)) throw Fields.wrong("bits");
        return new Packed(bits, Zlib.read(compressed, MAX_BYTES));
    }

    byte[] deflate() {
        return Zlib.write(bytes);
    }

    int bits() {
        return bits;
    }

    public int places() {
        return bytes.length * (Byte.SIZE / bits);
    }

    public int at(int place) {
        return bytes[place * bits / Byte.SIZE] >> place * bits % Byte.SIZE & mask();
    }

    public void put(int place, int value) {
        int shift = place * bits % Byte.SIZE;
        int where = place * bits / Byte.SIZE;
        bytes[where] = (byte) (bytes[where] & ~(mask() << shift) | value << shift);
    }

    private int mask() {
        return (1 << bits) - 1;
    }
}
