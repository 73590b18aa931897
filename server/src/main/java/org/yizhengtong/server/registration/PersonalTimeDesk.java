package org.yizhengtong.server.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.law.LawDesk;

/** By when residents register (居住登记), report a move and bring their papers, where the law here says. */
@Service
public class PersonalTimeDesk {
    private final HistoryBook book;
    private final LawDesk law;
    private final Clock clock;

    PersonalTimeDesk(HistoryBook book, LawDesk law, Clock clock) {
        this.book = book;
        this.law = law;
        this.clock = clock;
    }

    /** To register after coming here. */
    public Optional<PersonalTime> toRegister(@Nullable LocalDate movedIn) {
        return time("register", "register", movedIn);
    }

    /** To report a move inside the city. */
    public Optional<PersonalTime> toReportMove(@Nullable LocalDate movedIn) {
        return time("change_of_address", "change-of-address", movedIn);
    }

    /** To bring the papers of a home that was only told; nothing once one was shown. */
    @Transactional(readOnly = true)
    public Optional<PersonalTime> toShowPapers(ResidentId id) {
        if (law.timeLimit("show_papers").isEmpty()) return Optional.empty();
        var homes = book.of(id);
        if (homes.isEmpty()) return Optional.empty();
        var home = homes.getLast();
        if (home.to() != null || home.proof() == ResidenceProof.SEEN) return Optional.empty();
        return time("show_papers", "register-online", home.registeredOn());
    }

    private Optional<PersonalTime> time(String step, String duty, @Nullable LocalDate from) {
        return law.timeLimit(step).map(limit -> {
            var due = from == null ? null : limit.due(from, law.calendar());
            var late = due != null && LocalDate.now(clock).isAfter(due);
            return new PersonalTime(limit, due, late, law.duty(duty).orElse(null));
        });
    }
}
