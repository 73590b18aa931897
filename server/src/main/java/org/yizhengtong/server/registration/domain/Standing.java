package org.yizhengtong.server.registration.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.registration.JoinedToAnother;
import org.yizhengtong.server.registration.NotAway;
import org.yizhengtong.server.registration.NotLivingHere;
import org.yizhengtong.server.registration.ResidenceEnding;
import org.yizhengtong.server.registration.ResidentHasDied;

/** How a resident stands in the register (在册状态). */
public sealed interface Standing {
    /** Never had a home here. */
    record Newcomer() implements Standing {}

    /** Lives in a home here. */
    record Living(Residence home) implements Standing {
        public Residence leave(LocalDate day) {
            return home.ended(day, ResidenceEnding.LEFT);
        }

        public Residence die(LocalDate day) {
            return home.ended(day, ResidenceEnding.DIED);
        }
    }

    /** Moved away from the last home (已离开); may come back. */
    record Away(Residence last, LocalDate since) implements Standing {}

    /** Died (已死亡): nothing follows. */
    record Dead(LocalDate on) implements Standing {}

    /** Another entry of the same person is kept (已合并): everything is done there. */
    record Joined() implements Standing {}

    static Standing of(Optional<Joining> joining, Optional<LocalDate> died, Optional<Residence> last) {
        if (joining.isPresent()) return new Joined();
        if (died.isPresent()) return new Dead(died.get());
        if (last.isEmpty()) return new Newcomer();
        var ended = last.get().endedOn();
        return ended == null ? new Living(last.get()) : new Away(last.get(), ended);
    }

    /** Who moved away and has not come back. */
    default Away away() {
        return switch (this) {
            case Away away when away.last().ended() == ResidenceEnding.LEFT -> away;
            case Away _, Living _ -> throw new NotAway();
            case Dead dead -> throw new ResidentHasDied(dead.on());
            case Joined _ -> throw new JoinedToAnother();
            case Newcomer _ -> throw new NotFound();
        };
    }

    /** Who still lives here. */
    default Living living() {
        return switch (this) {
            case Living living -> living;
            case Away away -> throw new NotLivingHere(away.since());
            case Dead dead -> throw new ResidentHasDied(dead.on());
            case Joined _ -> throw new JoinedToAnother();
            case Newcomer _ -> throw new NotFound();
        };
    }
}
