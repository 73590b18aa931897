package org.yizhengtong.server.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number printed on a residence permit (居住证): the city's letters and division, seven digits that mean nothing, and
 * a check digit, in groups of four: {@code YT 3706 0200 0124}.
 *
 * <p>It is not the citizen number: who reads it learns nothing but which city issued the card.
 */
public record PermitNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}\\d{12}");

    /** Completes letters, four digits of division and a seven-digit serial with the check digit. */
    public static PermitNumber of(String letters, String division, int serial) {
        var body = division.substring(0, 4) + String.format(Locale.ROOT, "%07d", serial);
        return new PermitNumber(letters + body + checkDigit(body));
    }

    /** Reads a number as people type it: spaces, hyphens, small and full-width letters are forgiven. */
    public static Optional<PermitNumber> read(String typed) {
        var plain = java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-·]", "");
        if (!SHAPE.matcher(plain).matches()) return Optional.empty();
        var body = plain.substring(2, 13);
        return plain.charAt(13) == checkDigit(body) ? Optional.of(new PermitNumber(plain)) : Optional.empty();
    }

    /** As printed, in groups of four. */
    public String printed() {
        return "%s %s %s %s"
                .formatted(value.substring(0, 2), value.substring(2, 6), value.substring(6, 10), value.substring(10));
    }

    @Override
    public String toString() {
        return value;
    }

    /** Luhn's digit: finds every single wrong digit and nearly every swap of neighbours. */
    private static char checkDigit(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var weighed = i % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }
}
