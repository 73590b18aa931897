package org.yizhengtong.server.casework.domain;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import org.yizhengtong.server.casework.BadUpload;

/**
 * Reads what people send as photos and papers. The content decides what a file is, never its name. Pictures are drawn
 * anew, which drops the place and time a phone writes into them.
 */
public final class UploadCheck {
    /** Largest file taken, in bytes. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final long MOST_PIXELS = 50_000_000;
    private static final int PAPER_EDGE = 1600;
    private static final int PHOTO_WIDTH = 358;
    private static final int PHOTO_HEIGHT = 441;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private UploadCheck() {}

    /**
     * A portrait for the card, cut to the card's 358 × 441 pixels.
     *
     * @throws BadUpload when it is too large, no picture, or too small to print
     */
    public static Upload photo(byte[] bytes) {
        var picture = picture(bytes);
        if (picture.getWidth() < 200 || picture.getHeight() < 240) throw new BadUpload("small");
        return jpeg(cut(picture));
    }

    /**
     * A paper: a JPEG or PNG picture, or a PDF.
     *
     * @throws BadUpload when it is too large or of another type
     */
    public static Upload paper(byte[] bytes) {
        if (bytes.length > MOST_BYTES) throw new BadUpload("large");
        if (bytes.length > PDF.length && Arrays.equals(bytes, 0, PDF.length, PDF, 0, PDF.length)) {
            return new Upload("application/pdf", bytes);
        }
        var picture = picture(bytes);
        var scale = Math.min(1.0, (double) PAPER_EDGE / Math.max(picture.getWidth(), picture.getHeight()));
        return jpeg(drawn(picture, Math.max(1, (int) (picture.getWidth() * scale)), Math.max(1, (int)
                (picture.getHeight() * scale))));
    }

    private static BufferedImage picture(byte[] bytes) {
        if (bytes.length > MOST_BYTES) throw new BadUpload("large");
        // The size is read before the pixels: a small file can unfold into gigabytes.
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) throw new BadUpload("type");
            var reader = readers.next();
            try {
                var format = reader.getFormatName().toLowerCase(Locale.ROOT);
                if (!format.equals("jpeg") && !format.equals("png")) throw new BadUpload("type");
                reader.setInput(input, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) throw new BadUpload("large");
                return Orientation.upright(reader.read(0, thinned(reader)), bytes);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new BadUpload("type");
        }
    }

    /** Of a very large picture only every second or third point is read: nothing printed shows more. */
    private static ImageReadParam thinned(ImageReader reader) throws IOException {
        var every = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * PAPER_EDGE));
        var points = reader.getDefaultReadParam();
        points.setSourceSubsampling(every, every, 0, 0);
        return points;
    }

    private static BufferedImage cut(BufferedImage picture) {
        var wanted = (double) PHOTO_WIDTH / PHOTO_HEIGHT;
        var width = picture.getWidth();
        var height = picture.getHeight();
        var cutWidth = (int) Math.min(width, Math.round(height * wanted));
        var cutHeight = (int) Math.min(height, Math.round(width / wanted));
        var middle = picture.getSubimage((width - cutWidth) / 2, (height - cutHeight) / 3, cutWidth, cutHeight);
        return drawn(middle, PHOTO_WIDTH, PHOTO_HEIGHT);
    }

    /** Halved as often as that fits, then drawn to its size: as fine as the mean of all points, and far faster. */
    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        var halved = picture;
        while (halved.getWidth() >= 2 * width && halved.getHeight() >= 2 * height)
            halved = scaled(halved, halved.getWidth() / 2, halved.getHeight() / 2);
        return scaled(halved, width, height);
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        var scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }

    private static Upload jpeg(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, "jpeg", out)) throw new IllegalStateException("no JPEG writer");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new Upload("image/jpeg", out.toByteArray());
    }
}
