package org.yizhengtong.server.sample;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawn face that is nobody's. */
final class Portrait {
    private static final int WIDTH = 358;
    private static final int HEIGHT = 441;

    private Portrait() {}

    static byte[] drawn() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0x0a5a8c));
        pen.fill(new RoundRectangle2D.Double(39, 320, 280, 300, 160, 160));
        pen.setColor(new Color(0xe9c9ac));
        pen.fill(new RoundRectangle2D.Double(149, 270, 60, 80, 40, 40));
        pen.setColor(new Color(0x2b2b2b));
        pen.fill(new Ellipse2D.Double(92, 62, 174, 190));
        pen.setColor(new Color(0xf0d3b8));
        pen.fill(new Ellipse2D.Double(104, 96, 150, 200));
        pen.setColor(new Color(0x2b2b2b));
        pen.fill(new Ellipse2D.Double(143, 184, 14, 12));
        pen.fill(new Ellipse2D.Double(201, 184, 14, 12));
        pen.setColor(new Color(0xb5695a));
        pen.fill(new RoundRectangle2D.Double(157, 246, 44, 8, 8, 8));
        pen.dispose();
        return jpeg(picture);
    }

    private static byte[] jpeg(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, "jpeg", out)) throw new IllegalStateException("no JPEG writer");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
