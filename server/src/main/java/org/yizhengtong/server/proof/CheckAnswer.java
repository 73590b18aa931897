package org.yizhengtong.server.proof;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.credential.PermitCard;
import org.yizhengtong.server.kernel.PermitNumber;

/**
 * The one answer of a check.
 *
 * @param at when it was given, by the city's clock
 * @param card what the QR itself says; nothing unless the permit is valid today, for who holds another's card in hand is
 *     not told whose it is
 * @param until the last good day by the register, where that is another than the card's
 * @param seen whether its holder will see that it was checked
 */
public record CheckAnswer(
        CheckCode code,
        LocalDateTime at,
        @Nullable Face card,
        @Nullable LocalDate until,
        boolean seen) {

    static CheckAnswer rejected(CheckCode code, LocalDateTime at) {
        return new CheckAnswer(code, at, null, null, false);
    }

    /** What stands on the card. */
    public record Face(String number, String name, LocalDate born, LocalDate from, LocalDate to) {
        static Face of(PermitCard card) {
            var number = PermitNumber.read(card.number()).map(PermitNumber::printed);
            return new Face(number.orElse(card.number()), card.name(), card.born(), card.from(), card.to());
        }
    }
}
