package org.yizhengtong.credential.zlib;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.Rejection;

/** zlib (RFC 1950), at its smallest on the way out and never beyond a limit on the way in. */
public final class Zlib {
    private static final int PART = 1024;

    private Zlib() {}

    public static byte[] write(byte[] bytes) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new ByteArrayOutputStream(bytes.length + 16);
            var part = new byte[PART];
            while (!deflater.finished()) out.write(part, 0, deflater.deflate(part));
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    public static byte[] read(byte[] bytes, int limit) throws Rejected {
        if (!hasHeader(bytes)) throw new Rejected(new Rejection.NotCompressed());
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes);
            return inflate(inflater, limit);
        } catch (DataFormatException broken) {
            throw new Rejected(new Rejection.BrokenCompression());
        } finally {
            inflater.end();
        }
    }

    /** RFC 1950, 2.2: method 8, and a check number that makes the first two bytes a multiple of 31. */
    private static boolean hasHeader(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] & 0x0f) == Deflater.DEFLATED
                && (((bytes[0] & 0xff) << 8) + (bytes[1] & 0xff)) % 31 == 0;
    }

    private static byte[] inflate(Inflater inflater, int limit) throws DataFormatException, Rejected {
        var out = new ByteArrayOutputStream(1024);
        var part = new byte[PART];
        while (!inflater.finished()) {
            var length = inflater.inflate(part);
            if (length == 0 && !inflater.finished()) throw new Rejected(new Rejection.BrokenCompression());
            if (out.size() + length > limit) throw new Rejected(new Rejection.InflatesTooFar(limit));
            out.write(part, 0, length);
        }
        if (inflater.getRemaining() > 0) throw new Rejected(new Rejection.BrokenCompression());
        return out.toByteArray();
    }
}
