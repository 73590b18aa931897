package org.yizhengtong.server.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType2;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;

/** Draws the two sides of a card in ID-1 size (ISO/IEC 7810), its lower left corner at nought. Lengths are in millimetres. */
final class CardSide {
    static final double WIDTH = 85.60;
    static final double HEIGHT = 53.98;

    /** Colour beyond the edge, so that no white shows where the cut is not exact. */
    static final double BLEED = 2;

    private static final Color SEA = new Color(0x0a5a8c);
    private static final Color DEEP = new Color(0x06395a);
    private static final Color LABEL = new Color(0xd7e6ef);
    private static final Color FRAME = new Color(0xe3ecf2);
    private static final double MARGIN = 4.6;
    private static final double TEXT = 2.75;
    private static final double SMALL = 2.1;
    private static final double LINE = 3.9;
    private static final double PHOTO_WIDTH = 20;
    private static final double PHOTO_HEIGHT = 25;
    private static final double QR = 27.1;
    private static final int ENDORSEMENTS = 5;

    private final PDDocument paper;
    private final Lettering letters;

    CardSide(PDDocument paper, Lettering letters) {
        this.paper = paper;
        this.letters = letters;
    }

    void front(PDPageContentStream on, CardFace face) throws IOException {
        ground(on);
        letters.write(on, spaced(face.title()), MARGIN, HEIGHT - 7.6, 3.9, Color.WHITE);
        photo(on, face);
        var width = WIDTH - 2 * MARGIN - PHOTO_WIDTH - 2;
        rows(on, face.front(), HEIGHT - 13.4, width, 9.2);
        letters.write(on, face.number().printed(), MARGIN, 4.2, 3.1, Color.WHITE);
        var until = face.until();
        if (until == null) return;
        var words = until.label() + " " + until.value();
        letters.write(on, words, WIDTH - MARGIN - letters.width(words, SMALL + .3), 4.3, SMALL + .3, Color.WHITE);
    }

    void back(PDPageContentStream on, CardFace face) throws IOException {
        ground(on);
        var qr = face.qr();
        var free = WIDTH - 2 * MARGIN;
        if (qr != null) free -= QrMark.of(qr).draw(on, WIDTH - MARGIN, HEIGHT - MARGIN, QR) + 3;
        var y = rows(on, face.back(), HEIGHT - 8, free, 30);
        letters.write(on, face.endorsed(), MARGIN, y, SMALL, LABEL);
        panel(on, face.endorsements(), y - 1.6, Math.min(free, 44));
        letters.write(on, face.found(), MARGIN, 4.2, SMALL, LABEL);
    }

    /** Rows down to the foot of the side: where they are many or long, the letters become smaller, and nothing is cut. */
    private double rows(PDPageContentStream on, List<CardFace.Row> rows, double top, double width, double foot)
            throws IOException {
        var size = TEXT;
        while (size > 1.6 && top - lines(rows, width, size) * LINE * size / TEXT < foot) size -= .1;
        var y = top;
        for (var row : rows) {
            letters.write(on, row.label(), MARGIN, y, size * .8, LABEL);
            for (var line : letters.lines(row.value(), width - indent(size), size)) {
                letters.write(on, line, MARGIN + indent(size), y, size, Color.WHITE);
                y -= LINE * size / TEXT;
            }
        }
        return y;
    }

    private int lines(List<CardFace.Row> rows, double width, double size) throws IOException {
        var lines = 0;
        for (var row : rows)
            lines += letters.lines(row.value(), width - indent(size), size).size() - 1;
        return lines + rows.size() - 1;
    }

    private static double indent(double size) {
        return 4.6 * size;
    }

    private void photo(PDPageContentStream on, CardFace face) throws IOException {
        var x = WIDTH - MARGIN - PHOTO_WIDTH;
        var y = HEIGHT - 10.5 - PHOTO_HEIGHT;
        on.setNonStrokingColor(FRAME);
        on.addRect((float) x, (float) y, (float) PHOTO_WIDTH, (float) PHOTO_HEIGHT);
        on.fill();
        var photo = face.photo();
        if (photo == null) {
            var words = letters.width(face.photoFrame(), TEXT);
            letters.write(on, face.photoFrame(), x + (PHOTO_WIDTH - words) / 2, y + PHOTO_HEIGHT / 2 - 1, TEXT, DEEP);
            return;
        }
        var image = PDImageXObject.createFromByteArray(paper, photo, "photo");
        var scale = Math.min(PHOTO_WIDTH / image.getWidth(), PHOTO_HEIGHT / image.getHeight());
        var width = image.getWidth() * scale;
        var height = image.getHeight() * scale;
        on.drawImage(
                image,
                (float) (x + (PHOTO_WIDTH - width) / 2),
                (float) (y + (PHOTO_HEIGHT - height) / 2),
                (float) width,
                (float) height);
    }

    /** The endorsement panel (签注栏): what was endorsed, and room for what will be. */
    private void panel(PDPageContentStream on, List<String> endorsements, double top, double width) throws IOException {
        var shown = endorsements.subList(Math.max(0, endorsements.size() - ENDORSEMENTS + 1), endorsements.size());
        for (var row = 0; row < ENDORSEMENTS; row++) {
            var y = top - row * 4;
            on.setStrokingColor(LABEL);
            on.setLineWidth(.15f);
            on.addRect((float) MARGIN, (float) (y - 4), (float) width, 4);
            on.stroke();
            if (row < shown.size()) letters.write(on, shown.get(row), MARGIN + 1.2, y - 2.9, 2.4, Color.WHITE);
        }
    }

    private void ground(PDPageContentStream on) throws IOException {
        on.saveGraphicsState();
        on.addRect((float) -BLEED, (float) -BLEED, (float) (WIDTH + 2 * BLEED), (float) (HEIGHT + 2 * BLEED));
        on.clip();
        on.shadingFill(gradient());
        on.restoreGraphicsState();
    }

    private static PDShading gradient() {
        var blend = new COSDictionary();
        blend.setInt(COSName.FUNCTION_TYPE, 2);
        blend.setItem(COSName.DOMAIN, numbers(0, 1));
        blend.setItem(COSName.C0, color(SEA));
        blend.setItem(COSName.C1, color(DEEP));
        blend.setInt(COSName.N, 1);
        var shading = new PDShadingType2(new COSDictionary());
        shading.setShadingType(PDShading.SHADING_TYPE2);
        shading.setColorSpace(PDDeviceRGB.INSTANCE);
        shading.setCoords(numbers(0, (float) HEIGHT, (float) WIDTH, 0));
        shading.setFunction(new PDFunctionType2(blend));
        var extended = new COSArray();
        extended.add(COSBoolean.TRUE);
        extended.add(COSBoolean.TRUE);
        shading.setExtend(extended);
        return shading;
    }

    private static COSArray color(Color color) {
        var parts = color.getRGBColorComponents(null);
        return numbers(parts);
    }

    private static COSArray numbers(float... numbers) {
        var array = new COSArray();
        for (var number : numbers) array.add(number == 0 ? COSInteger.ZERO : new COSFloat(number));
        return array;
    }

    private static String spaced(String title) {
        return title.codePoints().mapToObj(Character::toString).collect(Collectors.joining(" "));
    }
}
