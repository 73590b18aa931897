package org.yizhengtong.server.paper;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Where cards stand on a sheet of A4, two beside each other, in the middle of it. Lengths are in millimetres. */
final class CardSheet {
    static final double WIDTH = 210;
    static final double HEIGHT = 297;
    static final int CARDS = 8;

    private static final int COLUMNS = 2;
    private static final int ROWS = CARDS / COLUMNS;
    private static final double GAP = 8;
    private static final double MARK = 3;

    private CardSheet() {}

    /** Backs stand the other way round: turned over its long edge, the sheet has left where right was. */
    static double left(int place, boolean back) {
        var column = back ? COLUMNS - 1 - place % COLUMNS : place % COLUMNS;
        var all = COLUMNS * CardSide.WIDTH + (COLUMNS - 1) * GAP;
        return (WIDTH - all) / 2 + column * (CardSide.WIDTH + GAP);
    }

    static double bottom(int place) {
        var all = ROWS * CardSide.HEIGHT + (ROWS - 1) * GAP;
        return (HEIGHT + all) / 2 - CardSide.HEIGHT - place / COLUMNS * (CardSide.HEIGHT + GAP);
    }

    /** Where to cut (裁切线): outside the colour, at each corner. */
    static void mark(PDPageContentStream on, double x, double y) throws IOException {
        on.setStrokingColor(Color.BLACK);
        on.setLineWidth(.1f);
        for (var right : new boolean[] {false, true}) {
            for (var top : new boolean[] {false, true}) {
                var cornerX = right ? x + CardSide.WIDTH : x;
                var cornerY = top ? y + CardSide.HEIGHT : y;
                line(on, cornerX, cornerY, right ? 1 : -1, 0);
                line(on, cornerX, cornerY, 0, top ? 1 : -1);
            }
        }
        on.stroke();
    }

    private static void line(PDPageContentStream on, double x, double y, int alongX, int alongY) throws IOException {
        var near = CardSide.BLEED;
        on.moveTo((float) (x + alongX * near), (float) (y + alongY * near));
        on.lineTo((float) (x + alongX * (near + MARK - 1)), (float) (y + alongY * (near + MARK - 1)));
    }
}
