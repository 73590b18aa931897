package org.yizhengtong.server;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files as people send them: pictures of every kind, right ones and bad ones. */
public final class Pictures {
    private Pictures() {}

    public static byte[] jpeg(int width, int height) {
        return written(width, height, "jpeg");
    }

    public static byte[] png(int width, int height) {
        return written(width, height, "png");
    }

    public static byte[] gif(int width, int height) {
        return written(width, height, "gif");
    }

    /** A QR code as another program draws it. */
    public static byte[] qr(String text) throws WriterException {
        var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 400, 400);
        var picture = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 400; x++)
            for (int y = 0; y < 400; y++) picture.setRGB(x, y, modules.get(x, y) ? 0 : 0xffffff);
        return written(picture, "png");
    }

    public static byte[] pdf() {
        return "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] jpegOf12Megabytes() {
        return Arrays.copyOf(jpeg(800, 1000), 12 * 1024 * 1024);
    }

    /** A PNG whose head promises so many points, with no points behind it. */
    public static byte[] pngThatSaysItIs(int width, int height) {
        var png = ByteBuffer.wrap(png(1, 1));
        png.putInt(16, width).putInt(20, height);
        var check = new CRC32();
        check.update(png.array(), 12, 17);
        png.putInt(29, (int) check.getValue());
        return png.array();
    }

    /**
     * A JPEG as a telephone writes it: with the place it was taken at, and with how it has to be turned.
     *
     * @param orientation as EXIF numbers it: 1 upright, 3 upside down, 6 and 8 on its side
     */
    public static byte[] fromTelephone(int orientation) {
        var plain = jpeg(400, 500);
        var exif = ByteBuffer.allocate(60);
        exif.putShort((short) 0xFFE1).putShort((short) 58).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        exif.putShort((short) 0).putInt(0).put("GPS-37.53N-121.39E".getBytes(StandardCharsets.US_ASCII));
        return ByteBuffer.allocate(plain.length + 60)
                .put(plain, 0, 2)
                .put(exif.array())
                .put(plain, 2, plain.length - 2)
                .array();
    }

    /** White, with the upper left corner red. */
    private static byte[] written(int width, int height, String format) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 4, height / 4);
        graphics.dispose();
        return written(picture, format);
    }

    private static byte[] written(BufferedImage picture, String format) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
