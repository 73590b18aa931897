package org.yizhengtong.credential.cwt;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.Rejection;

/**
 * One whole data item and nothing after it, as RFC 8949's appendix C checks it, with little enough in it to be read. It
 * is looked at before the library builds anything from it: eleven bytes can announce a billion items.
 */
final class WellFormed {
    static final int MAX_DEPTH = 8;
    static final int MAX_ITEMS = 256;
    private static final int INDEFINITE = 31;
    private static final int BREAK = 0xff;

    private final ByteBuffer rest;
    private int items;

    private WellFormed(byte[] bytes) {
        rest = ByteBuffer.wrap(bytes);
    }

    static void check(byte[] bytes) throws Rejected {
        var check = new WellFormed(bytes);
        try {
            check.item(0);
        } catch (BufferUnderflowException tooShort) {
            throw notCbor();
        }
        if (check.rest.hasRemaining()) throw notCbor();
    }

    private void item(int depth) throws Rejected {
        if (depth > MAX_DEPTH) throw new Rejected(new Rejection.NestedTooDeep(MAX_DEPTH));
        if (++items > MAX_ITEMS) throw new Rejected(new Rejection.TooManyItems(MAX_ITEMS));
        int head = rest.get() & 0xff;
        int major = head >> 5;
        int info = head & 0x1f;
        if (info == INDEFINITE) {
            indefinite(major, depth);
            return;
        }
        long argument = argument(info);
        switch (major) {
            case 2, 3 -> skip(argument);
            case 4 -> items(argument, 1, depth);
            case 5 -> items(argument, 2, depth);
            case 6 -> item(depth + 1);
            case 7 -> simple(info, argument);
            default -> {} // whole numbers: the argument is all there is
        }
    }

    private long argument(int info) throws Rejected {
        return switch (info) {
            case 24 -> rest.get() & 0xff;
            case 25 -> rest.getShort() & 0xffff;
            case 26 -> rest.getInt() & 0xffffffffL;
            case 27 -> rest.getLong();
            case 28, 29, 30 -> throw notCbor();
            default -> info;
        };
    }

    /** What is announced must still fit in the bytes that are left; as a number without a sign it may be huge. */
    private void skip(long length) throws Rejected {
        if (length < 0 || length > rest.remaining()) throw notCbor();
        rest.position(rest.position() + (int) length);
    }

    private void items(long count, int each, int depth) throws Rejected {
        if (count < 0 || count > rest.remaining()) throw notCbor();
        for (long i = 0; i < count * each; i++) item(depth + 1);
    }

    private static void simple(int info, long argument) throws Rejected {
        if (info == 24 && argument < 32) throw notCbor();
    }

    private void indefinite(int major, int depth) throws Rejected {
        switch (major) {
            case 2, 3 -> chunks(major);
            case 4 -> untilBreak(1, depth);
            case 5 -> untilBreak(2, depth);
            default -> throw notCbor();
        }
    }

    private void chunks(int major) throws Rejected {
        while (!atBreak()) {
            if (++items > MAX_ITEMS) throw new Rejected(new Rejection.TooManyItems(MAX_ITEMS));
            int head = rest.get() & 0xff;
            if (head >> 5 != major || (head & 0x1f) == INDEFINITE) throw notCbor();
            skip(argument(head & 0x1f));
        }
    }

    private void untilBreak(int each, int depth) throws Rejected {
        while (!atBreak()) {
            for (int i = 0; i < each; i++) item(depth + 1);
        }
    }

    private boolean atBreak() throws Rejected {
        if (!rest.hasRemaining()) throw notCbor();
        if ((rest.get(rest.position()) & 0xff) != BREAK) return false;
        rest.get();
        return true;
    }

    private static Rejected notCbor() {
        return new Rejected(new Rejection.NotCbor());
    }
}
