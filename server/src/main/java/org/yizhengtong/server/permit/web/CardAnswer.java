package org.yizhengtong.server.permit.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.permit.PermitCard;

/** A card as a program reads it. */
record CardAnswer(
        String permit,
        UUID holder,
        int serial,
        String why,
        String state,
        LocalDate orderedOn,
        @Nullable LocalDate due,
        @Nullable UUID batch,
        @Nullable LocalDate madeOn,
        @Nullable LocalDate handedOn,
        @Nullable String how) {
    static CardAnswer of(PermitCard card) {
        var how = card.how();
        return new CardAnswer(
                card.permit().value(),
                card.holder().value(),
                card.serial(),
                code(card.why()),
                code(card.state()),
                card.orderedOn(),
                card.due(),
                card.batch(),
                card.madeOn(),
                card.handedOn(),
                how == null ? null : code(how));
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
