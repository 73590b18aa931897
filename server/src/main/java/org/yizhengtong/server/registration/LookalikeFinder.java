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
        likenesses.note(List.of(entered.id()), today);
    }

    /** Of many at a time only those who bear the same name are compared: every near number of a million would take hours. */
    void noteAll(Collection<ResidentId> entered, LocalDate today) {
        likenesses.note(entered, today);
    }
}
