package org.yizhengtong.credential.qr;

import org.yizhengtong.credential.Rejected;

/** The compressed bytes behind a QR's text, and back, for tests that change them. */
public final class QrBytes {
    private QrBytes() {}

    public static byte[] bytes(String text) {
        try {
            return Base45.read(text);
        } catch (Rejected rejected) {
            throw new IllegalArgumentException(rejected);
        }
    }

    public static String text(byte[] bytes) {
        return Base45.write(bytes);
    }
}
