package org.yizhengtong.credential.qr;

import java.io.ByteArrayOutputStream;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.Rejection;

/**
 * Base45 (RFC 9285): two bytes in three of the 45 letters that a QR code packs tightest. Written here as no library of
 * it is kept on Maven Central.
 */
final class Base45 {
    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

    private Base45() {}

    static String write(byte[] bytes) {
        var text = new StringBuilder(bytes.length / 2 * 3 + 2);
        for (int i = 0; i < bytes.length; i += 2) {
            var pair = i + 1 < bytes.length;
            int value = pair ? ((bytes[i] & 0xff) << 8) + (bytes[i + 1] & 0xff) : bytes[i] & 0xff;
            text.append(LETTERS.charAt(value % 45)).append(LETTERS.charAt(value / 45 % 45));
            if (pair) text.append(LETTERS.charAt(value / 45 / 45));
        }
        return text.toString();
    }

    static byte[] read(String text) throws Rejected {
        if (text.length() % 3 == 1) throw new Rejected(new Rejection.NotBase45());
        var bytes = new ByteArrayOutputStream(text.length() / 3 * 2 + 1);
        for (int i = 0; i < text.length(); i += 3) {
            var triple = i + 2 < text.length();
            int value = digit(text, i) + 45 * digit(text, i + 1) + (triple ? 45 * 45 * digit(text, i + 2) : 0);
            if (value > (triple ? 0xffff : 0xff)) throw new Rejected(new Rejection.NotBase45());
            if (triple) bytes.write(value >> 8);
            bytes.write(value);
        }
        return bytes.toByteArray();
    }

    private static int digit(String text, int at) throws Rejected {
        var digit = LETTERS.indexOf(text.charAt(at));
        if (digit < 0) throw new Rejected(new Rejection.NotBase45());
        return digit;
    }
}
