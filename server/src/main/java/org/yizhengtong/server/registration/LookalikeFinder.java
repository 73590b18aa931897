package org.yizhengtong.server.registration;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.registration.domain.Joinings;
import org.yizhengtong.server.registration.domain.Lookalikes;
import org.yizhengtong.server.registration.domain.Resident;
import org.yizhengtong.server.registration.domain.Residents;

/** Notes whom a new entry resembles: nearly the same number, or the same name and birthday. It refuses nobody. */
@Component
class LookalikeFinder {
    /** Most namesakes compared; a name as common as that tells nothing. */
    private static final int MOST_NAMESAKES = 500;

    private final Residents residents;
    private final Joinings joinings;

    LookalikeFinder(Residents residents, Joinings joinings) {
        this.residents = residents;
        this.joinings = joinings;
    }

    void note(Resident entered, LocalDate today) {
        residents.numberedAny(Lookalikes.of(entered.number())).stream()
                .filter(other -> !other.id().equals(entered.id()))
                .forEach(other -> joinings.resembles(entered.id(), other.id(), "number", today));
        residents.namesakes(entered.name(), MOST_NAMESAKES).stream()
                .filter(other -> !other.id().equals(entered.id()))
                .filter(other ->
                        other.number().birthDate().equals(entered.number().birthDate()))
                .forEach(other -> joinings.resembles(entered.id(), other.id(), "namesake", today));
    }
}
