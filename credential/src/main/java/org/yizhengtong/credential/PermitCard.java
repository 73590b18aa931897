package org.yizhengtong.credential;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * What the QR on a residence permit (居住证) says, and who needs it. Nothing else: the citizen number, the address, sex
 * and ethnicity are not needed to know that this card is genuine and this person's.
 *
 * @param number a desk compares it with the card, and asks by it
 * @param name a desk compares it with the person's identity card
 * @param born tells people of the same name apart
 * @param from first day of the term
 * @param to last day of the term (有效期), and it counts
 */
public record PermitCard(String number, String name, LocalDate born, LocalDate from, LocalDate to) {
    public PermitCard {
        if (!canBeWritten(number)) throw new IllegalArgumentException("A card needs a permit number");
        if (!canBeWritten(name)) throw new IllegalArgumentException("A card needs a name in whole characters");
        if (born.getYear() < 0 || born.getYear() > 9999) {
            throw new IllegalArgumentException("A birthday's year has four digits");
        }
        if (to.isBefore(from)) throw new IllegalArgumentException("A term cannot end on " + to + ", before " + from);
        if (from.getYear() < 2000 || to.getYear() >= 2200) {
            throw new IllegalArgumentException("A term lies between 2000 and 2199, not from " + from + " to " + to);
        }
    }

    /** Half a character, as a badly cut text leaves it, would be issued as a question mark. */
    private static boolean canBeWritten(String text) {
        return !text.isBlank() && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
