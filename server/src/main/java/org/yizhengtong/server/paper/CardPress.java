package org.yizhengtong.server.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.springframework.stereotype.Component;

/** Prints cards: each for itself on a card printer, or several on a sheet of A4 to be cut. */
@Component
public class CardPress {
    private static final double POINTS = 72 / 25.4;

    private final Typefaces typefaces;

    CardPress(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** Each card as two pages of its own size, front and back. */
    public byte[] single(List<CardFace> faces) {
        return printed(faces, (paper, side) -> {
            for (var face : faces) {
                try (var on = page(paper, CardSide.WIDTH, CardSide.HEIGHT)) {
                    side.front(on, face);
                }
                try (var on = page(paper, CardSide.WIDTH, CardSide.HEIGHT)) {
                    side.back(on, face);
                }
            }
        });
    }

    /** Sheets of A4, fronts and then backs, which meet when the sheet is turned over its long edge. */
    public byte[] sheets(List<CardFace> faces) {
        return printed(faces, (paper, side) -> {
            for (var first = 0; first < faces.size(); first += CardSheet.CARDS) {
                var here = faces.subList(first, Math.min(faces.size(), first + CardSheet.CARDS));
                for (var back : new boolean[] {false, true}) sheet(paper, side, here, back);
            }
        });
    }

    private static void sheet(PDDocument paper, CardSide side, List<CardFace> faces, boolean back) throws IOException {
        try (var on = page(paper, CardSheet.WIDTH, CardSheet.HEIGHT)) {
            for (var place = 0; place < faces.size(); place++) {
                var x = CardSheet.left(place, back);
                var y = CardSheet.bottom(place);
                on.saveGraphicsState();
                on.transform(Matrix.getTranslateInstance((float) x, (float) y));
                if (back) side.back(on, faces.get(place));
                else side.front(on, faces.get(place));
                on.restoreGraphicsState();
                CardSheet.mark(on, x, y);
            }
        }
    }

    /** The first character of this text that no font has. */
    Optional<String> missing(String text) {
        return typefaces.missing(text);
    }

    private byte[] printed(List<CardFace> faces, Drawing drawing) {
        for (var face : faces) {
            missing(face.text()).ifPresent(sign -> {
                throw new CannotBePrinted(sign, face.number().printed());
            });
        }
        var text = faces.stream().map(CardFace::text).collect(Collectors.joining());
        try (var paper = new PDDocument();
                var written = new ByteArrayOutputStream()) {
            paper.getDocumentCatalog().setLanguage("zh-CN");
            drawing.draw(paper, new CardSide(paper, new Lettering(paper, typefaces.of(text + "0 "))));
            paper.save(written);
            return written.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PDPageContentStream page(PDDocument paper, double width, double height) throws IOException {
        var page = new PDPage(new PDRectangle((float) (width * POINTS), (float) (height * POINTS)));
        paper.addPage(page);
        var on = new PDPageContentStream(paper, page);
        on.transform(Matrix.getScaleInstance((float) POINTS, (float) POINTS));
        return on;
    }

    private interface Drawing {
        void draw(PDDocument paper, CardSide side) throws IOException;
    }
}
