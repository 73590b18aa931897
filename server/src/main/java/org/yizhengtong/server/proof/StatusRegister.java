package org.yizhengtong.server.proof;

import java.net.URI;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.yizhengtong.credential.StatusReference;
import org.yizhengtong.credential.Statuses;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.proof.domain.StatusPlace;
import org.yizhengtong.server.proof.domain.StatusPlaces;

/** Gives each card, and each permit on a telephone, a place of its own in a status list (状态列表). */
@Component
class StatusRegister {
    /** At two bits a place it is a megabyte, unpacked: half full, two million cards are in one list. */
    static final int PLACES = 4 * 1024 * 1024;

    private final StatusPlaces places;
    private final int size;

    @Autowired
    StatusRegister(StatusPlaces places) {
        this(places, PLACES);
    }

    StatusRegister(StatusPlaces places, int size) {
        this.places = places;
        this.size = size;
    }

    /** The place of a card: given when it is first asked for, and the same ever after. */
    StatusReference ofCard(PermitNumber permit, int card, String issuer) {
        var known = places.ofCard(permit, card);
        if (known.isPresent()) return reference(known.get(), issuer);
        // Another hand may give the card its place at the same moment: then there is no need of a second.
        draw((list, place) -> !places.give(permit, card, new StatusPlace(list, place))
                && places.ofCard(permit, card).isEmpty());
        return reference(places.ofCard(permit, card).orElseThrow(), issuer);
    }

    /** A new place for one of the permits that a wallet is issued at once. */
    StatusReference forWallet(PermitNumber permit, UUID batch, String issuer) {
        return reference(draw((list, place) -> !places.give(permit, batch, new StatusPlace(list, place))), issuer);
    }

    void end(PermitNumber permit, UUID batch, LocalDate on) {
        places.end(permit, batch, on);
    }

    private StatusPlace draw(Taken taken) {
        for (int list = places.newestList(); ; list++) {
            var free = freeIn(list, taken);
            if (free.isPresent()) return new StatusPlace(list, free.getAsInt());
        }
    }

    private OptionalInt freeIn(int list, Taken taken) {
        return Statuses.freePlace(size, place -> taken.test(list, place));
    }

    static URI address(int list, String issuer) {
        return URI.create("%s/status-lists/%d".formatted(issuer.replaceFirst("/+$", ""), list));
    }

    private static StatusReference reference(StatusPlace place, String issuer) {
        return new StatusReference(place.place(), address(place.list(), issuer));
    }

    private interface Taken {
        boolean test(int list, int place);
    }
}
