package org.yizhengtong.server.casework.domain;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Which way up a JPEG is. A telephone writes the picture as its sensor lies and notes in the EXIF part how to turn it;
 * that part is dropped, so the picture is turned first.
 */
final class Orientation {
    private static final int UPRIGHT = 1;
    private static final int APPLICATION_PART = 0xFFE1;
    private static final int PIXELS = 0xFFDA;
    private static final int TAG = 0x0112;

    private Orientation() {}

    /** The picture the right way up, as far as its file tells. */
    static BufferedImage upright(BufferedImage picture, byte[] file) {
        var turned = turn(noted(file), picture.getWidth(), picture.getHeight());
        if (turned.isIdentity()) return picture;
        return new AffineTransformOp(turned, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(picture, null);
    }

    private static AffineTransform turn(int noted, int width, int height) {
        return switch (noted) {
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static int noted(byte[] file) {
        try {
            return inParts(ByteBuffer.wrap(file));
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            return UPRIGHT;
        }
    }

    private static int inParts(ByteBuffer file) {
        if (file.getShort(0) != (short) 0xFFD8) return UPRIGHT;
        var at = 2;
        while (true) {
            var part = file.getShort(at) & 0xFFFF;
            if (part < 0xFF00 || part == PIXELS) return UPRIGHT;
            var length = file.getShort(at + 2) & 0xFFFF;
            if (part == APPLICATION_PART && isExif(file, at + 4)) return inExif(file.slice(at + 10, length - 8));
            at += 2 + length;
        }
    }

    private static boolean isExif(ByteBuffer file, int at) {
        var mark = new byte[6];
        file.get(at, mark);
        return new String(mark, StandardCharsets.ISO_8859_1).equals("Exif\0\0");
    }

    private static int inExif(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var table = exif.getInt(4);
        var entries = exif.getShort(table) & 0xFFFF;
        for (var entry = 0; entry < entries; entry++) {
            var at = table + 2 + 12 * entry;
            if ((exif.getShort(at) & 0xFFFF) == TAG) return exif.getShort(at + 8) & 0xFFFF;
        }
        return UPRIGHT;
    }
}
