package org.yizhengtong.server.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;

/** One font (字体) kept in the service, whole; what of it a paper uses is put into that paper. */
final class Typeface {
    private final String family;
    private final byte[] font;
    private final CmapLookup signs;

    private Typeface(String family, byte[] font) throws IOException {
        this.family = family;
        this.font = font;
        try (var read = read()) {
            signs = read.getUnicodeCmapLookup();
        }
    }

    static Typeface of(String family, String file) {
        try {
            return new Typeface(family, new ClassPathResource("fonts/" + file).getContentAsByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String family() {
        return family;
    }

    boolean has(int sign) {
        return signs.getGlyphId(sign) != 0;
    }

    PDFont in(PDDocument paper) {
        try {
            return PDType0Font.load(paper, read(), true);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private TrueTypeFont read() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(font));
    }
}
