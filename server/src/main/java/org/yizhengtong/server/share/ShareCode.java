package org.yizhengtong.server.share;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A share code (分享码): eleven letters drawn by lot, 55 bits, and a check letter. None looks like another (Crockford's
 * base 32).
 */
public record ShareCode(String letters) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern WHOLE = Pattern.compile("[" + ALPHABET + "]{12}");
    private static final int DRAWN = 11;

    static ShareCode draw(RandomGenerator lot) {
        var drawn = new StringBuilder();
        for (int place = 0; place < DRAWN; place++) drawn.append(ALPHABET.charAt(lot.nextInt(ALPHABET.length())));
        return new ShareCode(drawn.append(ALPHABET.charAt(doubled(sum(drawn)))).toString());
    }

    /**
     * Reads a code in capitals or not, with spaces or hyphens anywhere, O for 0 and I or L for 1.
     *
     * @return nothing where a letter is missing, wrong, or has changed places with its neighbour
     */
    public static Optional<ShareCode> read(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return WHOLE.matcher(plain).matches() && sum(plain) == 0 ? Optional.of(new ShareCode(plain)) : Optional.empty();
    }

    /** In three groups: {@code K7M4-Q2RX-9TBC}. */
    public String printed() {
        return String.join("-", letters.substring(0, 4), letters.substring(4, 8), letters.substring(8));
    }

    /** Each letter is a number of the field of 32; twice a sum is never the sum, so no swap of neighbours is missed. */
    private static int sum(CharSequence letters) {
        var sum = 0;
        for (int place = 0; place < letters.length(); place++)
            sum = doubled(sum) ^ ALPHABET.indexOf(letters.charAt(place));
        return sum;
    }

    /** Modulo x⁵ + x² + 1. */
    private static int doubled(int number) {
        return number < 16 ? number << 1 : (number << 1) ^ 0b100101;
    }

    /** Whoever reads a log cannot open anything with it. */
    @Override
    public String toString() {
        return "ShareCode";
    }
}
