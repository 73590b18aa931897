package org.yizhengtong.credential.qr;

import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.Rejection;
import org.yizhengtong.credential.zlib.Zlib;

/** The text in a QR code (二维码), as claim 169 lays it down: zlib, then Base45. */
public final class QrText {
    /** Four times what the largest QR code holds, and no more is ever looked at. */
    public static final int LIMIT = 16 * 1024;

    static final int INFLATED = 32 * 1024;

    private QrText() {}

    public static String write(byte[] bytes) {
        return Base45.write(Zlib.write(bytes));
    }

    public static byte[] read(String text) throws Rejected {
        if (text.length() > LIMIT) throw new Rejected(new Rejection.TextTooLong(text.length(), LIMIT));
        return Zlib.read(Base45.read(text), INFLATED);
    }
}
