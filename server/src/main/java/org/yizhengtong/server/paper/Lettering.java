package org.yizhengtong.server.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Writes on one document, each character in the first font that has it. Lengths are in millimetres. */
final class Lettering {
    private static final int THOUSAND = 1000;

    private final Map<Typeface, PDFont> fonts = new LinkedHashMap<>();

    Lettering(PDDocument paper, List<Typeface> faces) {
        for (var face : faces) fonts.put(face, face.in(paper));
    }

    /** Writes one line; answers where it ends. */
    double write(PDPageContentStream on, String text, double x, double y, double size, Color color) throws IOException {
        on.setNonStrokingColor(color);
        on.beginText();
        on.newLineAtOffset((float) x, (float) y);
        for (var run : runs(text)) {
            on.setFont(run.font, (float) size);
            on.showText(run.text);
        }
        on.endText();
        return x + width(text, size);
    }

    double width(String text, double size) throws IOException {
        var width = 0.0;
        for (var run : runs(text)) width += run.font.getStringWidth(run.text);
        return width * size / THOUSAND;
    }

    /** Breaks a text into lines no wider than this; Chinese breaks between any two characters. */
    List<String> lines(String text, double width, double size) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var sign : text.codePoints().toArray()) {
            if (!line.isEmpty() && width(line + Character.toString(sign), size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.appendCodePoint(sign);
        }
        lines.add(line.toString());
        return lines;
    }

    private List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        for (var sign : text.codePoints().toArray()) {
            var font = font(sign);
            var written = Character.toString(sign);
            if (!runs.isEmpty() && runs.getLast().font.equals(font)) {
                written = runs.removeLast().text + written;
            }
            runs.add(new Run(font, written));
        }
        return runs;
    }

    private PDFont font(int sign) {
        return fonts.entrySet().stream()
                .filter(face -> face.getKey().has(sign))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private record Run(PDFont font, String text) {}
}
