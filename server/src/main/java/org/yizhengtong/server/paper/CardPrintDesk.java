package org.yizhengtong.server.paper;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.permit.CardDesk;
import org.yizhengtong.server.permit.PermitCard;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.registration.RegistrationSummary;

/** Prints the cards of an officer's own station (制证). Each card that is opened is a look its holder sees. */
@Service
@Transactional
public class CardPrintDesk {
    private final CardDesk cards;
    private final RegistrationDesk registration;
    private final CardFaces faces;
    private final CardPress press;

    CardPrintDesk(CardDesk cards, RegistrationDesk registration, CardFaces faces, CardPress press) {
        this.cards = cards;
        this.registration = registration;
        this.faces = faces;
        this.press = press;
    }

    /** The station's cards that are to be made, then those that wait for their holders. */
    @Transactional(readOnly = true)
    public List<CardToPrint> here(Actor officer) {
        var here = Stream.of(PermitCard.State.ORDERED, PermitCard.State.MADE)
                .flatMap(state -> cards.at(state, officer).stream())
                .toList();
        var homes = registration.of(here.stream().map(PermitCard::holder).toList());
        return here.stream()
                .flatMap(card -> Stream.ofNullable(homes.get(card.holder())).map(home -> toPrint(card, home)))
                .toList();
    }

    private CardToPrint toPrint(PermitCard card, RegistrationSummary home) {
        var missing = press.missing(home.name() + home.hukouName() + home.address());
        return new CardToPrint(card, home.name(), missing.orElse(null));
    }

    /**
     * One card, front and back in its own size.
     *
     * @throws NotFound when no card of this holder is made here
     * @throws CannotBePrinted when a character on it is in no font
     */
    public byte[] card(UUID holder, Actor officer) {
        return here(officer).stream()
                .filter(card -> card.card().holder().value().equals(holder))
                .findFirst()
                .map(card -> press.single(List.of(faces.of(card.card(), officer))))
                .orElseThrow(NotFound::new);
    }

    /**
     * Every card that is to be made and can be printed, on sheets to be cut.
     *
     * @throws NotFound when there is none
     */
    public byte[] sheets(Actor officer) {
        var printable = here(officer).stream()
                .filter(card -> card.card().state() == PermitCard.State.ORDERED && card.missing() == null)
                .map(card -> faces.of(card.card(), officer))
                .toList();
        if (printable.isEmpty()) throw new NotFound();
        return press.sheets(printable);
    }
}
