package org.yizhengtong.server.paper;

import static java.util.Objects.requireNonNull;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.jspecify.annotations.Nullable;

/** A QR code (二维码) as lines and not as a picture, with its quiet zone. Lengths are in millimetres. */
record QrMark(ByteMatrix modules) {
    /** One dot of a 300-dpi card printer. */
    static final double DOT = 25.4 / 300;

    /** So many modules of light stand around it (ISO/IEC 18004). */
    static final int QUIET = 4;

    /** What a picture of one begins with. */
    static final String PICTURE = "data:image/png;base64,";

    /** So many dots of a picture are one module: more than a printer sets, so that edges stay sharp. */
    private static final int FINE = 12;

    /** Below a quarter of a millimetre a cheap camera no longer tells modules apart. */
    static final double FINEST = 0.25;

    /** The best correction that still makes version 13 or smaller; else the least. */
    static QrMark of(String text) {
        @Nullable QrMark mark = null;
        for (var level : List.of(ErrorCorrectionLevel.Q, ErrorCorrectionLevel.M, ErrorCorrectionLevel.L)) {
            mark = of(text, level);
            if (mark.version() <= 13) return mark;
        }
        return requireNonNull(mark);
    }

    private static QrMark of(String text, ErrorCorrectionLevel level) {
        try {
            return new QrMark(Encoder.encode(text, level, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code holds so much", tooLong);
        }
    }

    int version() {
        return (modules.getWidth() - 17) / 4;
    }

    /** A whole number of the printer's dots, as many as fit into this side. */
    double module(double side) {
        var module = Math.floor(side / (modules.getWidth() + 2 * QUIET) / DOT) * DOT;
        if (module < FINEST) throw new IllegalArgumentException("the QR code is too fine to be printed on a card");
        return module;
    }

    /** Draws it into a square, in its upper right corner; answers how wide it is with its quiet zone. */
    double draw(PDPageContentStream on, double right, double top, double side) throws IOException {
        var module = module(side);
        var whole = module * (modules.getWidth() + 2 * QUIET);
        rectangle(on, right - whole, top - whole, whole, whole);
        on.setNonStrokingColor(Color.WHITE);
        on.fill();
        for (var y = 0; y < modules.getHeight(); y++) row(on, right - whole, top - (QUIET + y + 1) * module, y, module);
        on.setNonStrokingColor(Color.BLACK);
        on.fill();
        return whole;
    }

    /** The same as a picture that stands in the page itself. */
    String picture() {
        var side = (modules.getWidth() + 2 * QUIET) * FINE;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        for (var y = 0; y < side; y++)
            for (var x = 0; x < side; x++)
                picture.setRGB(x, y, isDark(x / FINE - QUIET, y / FINE - QUIET) ? 0 : 0xffffff);
        try (var written = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", written);
            return PICTURE + Base64.getEncoder().encodeToString(written.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private boolean isDark(int x, int y) {
        var width = modules.getWidth();
        return x >= 0 && y >= 0 && x < width && y < width && modules.get(x, y) == 1;
    }

    /** Neighbours in a row are one bar, so that no hair of light stands between them. */
    private void row(PDPageContentStream on, double left, double bottom, int y, double module) throws IOException {
        for (var x = 0; x < modules.getWidth(); x++) {
            var from = x;
            while (x < modules.getWidth() && modules.get(x, y) == 1) x++;
            if (x > from) rectangle(on, left + (QUIET + from) * module, bottom, (x - from) * module, module);
        }
    }

    private static void rectangle(PDPageContentStream on, double x, double y, double width, double height)
            throws IOException {
        on.addRect((float) x, (float) y, (float) width, (float) height);
    }
}
