package org.yizhengtong.server.registration;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.domain.Joinings;
import org.yizhengtong.server.registration.domain.Likenesses;
import org.yizhengtong.server.registration.domain.Lookalikes;
import org.yizhengtong.server.registration.domain.Resident;
import org.yizhengtong.server.registration.domain.Residents;

/** Notes whom a new entry resembles: nearly the same number, or the same name and birthday. It refuses nobody. */
@Component
class LookalikeFinder {
    private final Residents residents;
    private final Joinings joinings;
    private final Likenesses likenesses;

    LookalikeFinder(Residents residents, Joinings joinings, Likenesses likenesses) {
        this.residents = residents;
        this.joinings = joinings;
        this.likenesses = likenesses;
    }

    void note(Resident entered, LocalDate today) {
        residents.numberedAny(Lookalikes.of(entered.number())).stream()
                .filter(other -> !other.id().equals(entered.id()))
                .forEach(other -> joinings.resembles(entered.id(), other.id(), "number", today));
        likenesses.namesakes(List.of(entered.id()), today);
    }

    /** Notes of many new entries at a time who has the same name and birthday. */
    void noteNamesakes(Collection<ResidentId> entered, LocalDate today) {
        likenesses.namesakes(entered, today);
    }

    /**
     * Notes of everybody in the register whose number is nearly somebody else's, where the names sound the same. Nobody looks
     * at each of a million entries, and of so many nearly every number is near a stranger's.
     */
    void noteNear(LocalDate today) {
        likenesses.near(likenesses.numbers().pairs(), today);
    }
}
