package org.yizhengtong.server.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Two readers of QR codes that know nothing of how ours are made. */
final class Readers {
    private Readers() {}

    static BufferedImage at300dpi(PDDocument paper, int page) throws IOException {
        return new PDFRenderer(paper).renderImageWithDPI(page, 300);
    }

    /** What ZXing reads; empty where it finds no code. */
    static String zxing(BufferedImage picture) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var seen = new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(seen)),
                            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
                    .getText();
        } catch (NotFoundException none) {
            return "";
        } catch (ReaderException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** What Debian's zbarimg reads; ./check installs it. */
    static String zbar(BufferedImage picture) throws IOException, InterruptedException {
        var file = Files.createTempFile("card", ".png");
        try {
            ImageIO.write(picture, "png", file.toFile());
            var reader = new ProcessBuilder("zbarimg", "--quiet", "--raw", "--oneshot", file.toString()).start();
            var read = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            reader.waitFor();
            return read.strip();
        } finally {
            Files.delete(file);
        }
    }
}
