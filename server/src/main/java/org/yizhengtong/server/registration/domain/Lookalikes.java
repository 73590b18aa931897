package org.yizhengtong.server.registration.domain;

import java.util.LinkedHashSet;
import java.util.Set;
import org.yizhengtong.server.kernel.BadCitizenNumber;
import org.yizhengtong.server.kernel.CitizenNumber;

/** Which numbers one may have meant. */
public final class Lookalikes {
    private static final int DIGITS = 17;

    private Lookalikes() {}

    /**
     * Every number that differs from this one by one digit, or by two neighbours changed over, the check character apart:
     * numbers of fifteen digits had none, and so let a mistyped digit through.
     */
    public static Set<CitizenNumber> of(CitizenNumber number) {
        var near = new LinkedHashSet<CitizenNumber>();
        var digits = number.value().substring(0, DIGITS);
        for (var place = 0; place < DIGITS; place++) {
            for (var digit = '0'; digit <= '9'; digit++)
                add(near, digits.substring(0, place) + digit + digits.substring(place + 1));
            if (place + 1 < DIGITS)
                add(
                        near,
                        digits.substring(0, place)
                                + digits.charAt(place + 1)
                                + digits.charAt(place)
                                + digits.substring(place + 2));
        }
        near.remove(number);
        return near;
    }

    private static void add(Set<CitizenNumber> near, String digits) {
        try {
            near.add(CitizenNumber.completed(digits));
        } catch (BadCitizenNumber noSuchDay) {
            return;
        }
    }
}
