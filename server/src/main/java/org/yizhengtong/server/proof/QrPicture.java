package org.yizhengtong.server.proof;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.kernel.UnreadableFile;

/** Reads the QR on a picture, for browsers that cannot. The picture is kept nowhere. */
@Component
public class QrPicture {
    /** In bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    /** A telephone's picture is no larger; a small file can unfold into gigabytes. */
    private static final long MOST_PIXELS = 60_000_000;

    /** Enough for a QR that fills a third of the picture's width. */
    private static final int ENOUGH = 1600;

    private static final Map<DecodeHintType, Object> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));

    /** So many at a time: each takes some 20 MB. */
    private final Semaphore turns = new Semaphore(2);

    /**
     * The text of the QR on it.
     *
     * @throws UnreadableFile when it is too large, no picture, or shows no QR
     */
    public String read(byte[] picture) {
        if (picture.length > LARGEST) throw new UnreadableFile("problem.check.picture_large");
        turns.acquireUninterruptibly();
        try {
            return text(picture(picture)).orElseThrow(() -> new UnreadableFile("problem.check.picture_without"));
        } finally {
            turns.release();
        }
    }

    private static Optional<String> text(BufferedImage picture) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        return Stream.of(new HybridBinarizer(source), new GlobalHistogramBinarizer(source))
                .flatMap(way -> text(way).stream())
                .findFirst();
    }

    private static Optional<String> text(Binarizer way) {
        try {
            return Optional.of(
                    new MultiFormatReader().decode(new BinaryBitmap(way), HINTS).getText());
        } catch (NotFoundException none) {
            return Optional.empty();
        }
    }

    private static BufferedImage picture(byte[] bytes) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) throw noPicture();
            var reader = readers.next();
            try {
                var format = reader.getFormatName().toLowerCase(Locale.ROOT);
                if (!format.equals("jpeg") && !format.equals("png")) throw noPicture();
                reader.setInput(input, true, true);
                return thinned(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw noPicture();
        }
    }

    private static BufferedImage thinned(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) throw new UnreadableFile("problem.check.picture_large");
        var step = Math.max(1, Math.max(width, height) / ENOUGH);
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, wanted);
    }

    private static UnreadableFile noPicture() {
        return new UnreadableFile("problem.check.picture_type");
    }
}
