package org.yizhengtong.server;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures to hand in, drawn here: they show nobody. */
final class Portraits {
    private Portraits() {}

    /** A head and shoulders before a pale wall. */
    static byte[] photo() {
        var picture = new BufferedImage(480, 600, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0xd9e6ee));
        pen.fillRect(0, 0, 480, 600);
        pen.setColor(new Color(0x55636d));
        pen.fillOval(70, 390, 340, 380);
        pen.setColor(new Color(0xc9a583));
        pen.fillRect(205, 340, 70, 90);
        pen.fillOval(150, 140, 180, 240);
        pen.setColor(new Color(0x2b2522));
        pen.fillArc(140, 120, 200, 190, 0, 180);
        pen.dispose();
        return written(picture, "png");
    }

    static byte[] paper() {
        var picture = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1200, 800);
        pen.setColor(Color.DARK_GRAY);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 60));
        pen.drawString("样例 SAMPLE", 380, 400);
        pen.dispose();
        return written(picture, "jpeg");
    }

    private static byte[] written(BufferedImage picture, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
