package org.yizhengtong.server.temporary;

/**
 * What became of the rows of a file.
 *
 * @param entered whose holder is new to the register
 * @param known whose holder the register has already
 * @param refused not taken, each with its reason
 */
public record Tally(long entered, long known, long refused) {
    public static final Tally NOTHING = new Tally(0, 0, 0);

    public long taken() {
        return entered + known;
    }

    public Tally plus(Tally more) {
        return new Tally(entered + more.entered, known + more.known, refused + more.refused);
    }
}
