package org.yizhengtong.server.proof;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code (二维码) as lines to draw, error correction M, with the quiet margin a camera needs.
 *
 * @param size width and height in modules, margin included
 * @param path of an SVG, in modules
 */
public record QrSymbol(int size, String path) {
    /** ISO/IEC 18004: four modules on each side. */
    private static final int MARGIN = 4;

    public static QrSymbol of(String text) {
        try {
            var modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            var path = new StringBuilder();
            for (int row = 0; row < modules.getHeight(); row++) draw(modules, row, path);
            return new QrSymbol(modules.getWidth() + 2 * MARGIN, path.toString());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code holds this text", tooLong);
        }
    }

    private static void draw(ByteMatrix modules, int row, StringBuilder path) {
        for (int from = 0; from < modules.getWidth(); from++) {
            if (modules.get(from, row) == 0) continue;
            int to = from;
            while (to < modules.getWidth() && modules.get(to, row) == 1) to++;
            path.append("M%d %dh%dv1h-%dz".formatted(from + MARGIN, row + MARGIN, to - from, to - from));
            from = to;
        }
    }
}
