package org.yizhengtong.server.kernel;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A citizen identity number (公民身份号码, GB 11643-1999): six digits of division, the birth date, three digits of sequence
 * and a check character. Fifteen-digit numbers of the first generation are read and upgraded.
 *
 * <p>The division is not compared with any list: holders keep the code of their first registration, and many of those
 * codes are gone.
 */
public record CitizenNumber(String value) {
    private static final Pattern LONG = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern SHORT = Pattern.compile("\\d{15}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    /** @throws BadCitizenNumber when the shape, the check character or the birth date is wrong */
    public CitizenNumber {
        if (!LONG.matcher(value).matches()) throw new BadCitizenNumber("shape");
        if (value.charAt(17) != check(value.substring(0, 17))) throw new BadCitizenNumber("check");
        try {
            birthDate(value);
        } catch (DateTimeException impossible) {
            throw new BadCitizenNumber("date");
        }
    }

    /** Reads a number as people type it: spaces, a small x and full-width digits are forgiven. */
    public static CitizenNumber read(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-]", "");
        return new CitizenNumber(SHORT.matcher(plain).matches() ? upgraded(plain) : plain);
    }

    /** Completes seventeen digits with their check character. */
    public static CitizenNumber completed(String seventeen) {
        return new CitizenNumber(seventeen + check(seventeen));
    }

    public LocalDate birthDate() {
        return birthDate(value);
    }

    /** As the sequence says (GB 11643): odd for men. */
    public boolean male() {
        return (value.charAt(16) - '0') % 2 == 1;
    }

    /** The six digits of the division of first registration. */
    public String division() {
        return value.substring(0, 6);
    }

    /** For showing where no purpose was given: {@code 3713**********0017}. */
    public String masked() {
        return value.substring(0, 4) + "*".repeat(10) + value.substring(14);
    }

    /** Never the number itself: what is printed by accident stays masked. */
    @Override
    public String toString() {
        return masked();
    }

    private static LocalDate birthDate(String number) {
        return LocalDate.of(
                Integer.parseInt(number.substring(6, 10)),
                Integer.parseInt(number.substring(10, 12)),
                Integer.parseInt(number.substring(12, 14)));
    }

    private static String upgraded(String fifteen) {
        var seventeen = fifteen.substring(0, 6) + "19" + fifteen.substring(6);
        return seventeen + check(seventeen);
    }

    private static char check(String seventeen) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) sum += (seventeen.charAt(i) - '0') * WEIGHTS[i];
        return CHECKS.charAt(sum % 11);
    }
}
