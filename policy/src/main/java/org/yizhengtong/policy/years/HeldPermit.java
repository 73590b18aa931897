package org.yizhengtong.policy.years;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.rule.Continuity;
import org.yizhengtong.policy.rule.Length;

/**
 * The permit somebody holds (居住证), as far as the years depend on it.
 *
 * @param issued the event it goes back to
 * @param due the first day on which it is no longer good, or nothing while no such day is known
 * @param anchor the day from which its years are counted, or nothing where it has a term
 * @param times how many of them are granted
 * @param every how long each of them is, or nothing
 */
record HeldPermit(
        Event issued,
        State state,
        @Nullable LocalDate due,
        @Nullable LocalDate anchor,
        int times,
        @Nullable Length every) {
    enum State {
        VALID,
        /** Suspended, and the run with it. */
        SUSPENDED,
        /** Its term is over, which by the law of that day breaks nothing. */
        EXPIRED,
        /** It ran out while its holder was away, or its holder left while it was suspended: it binds nothing any more. */
        ENDED
    }

    /** Issued, or endorsed late, on the day of this event. */
    static HeldPermit from(Event event, Continuity.@Nullable Endorsement law) {
        var until = event.until();
        if (until != null) return new HeldPermit(event, State.VALID, until.plusDays(1), null, 0, null);
        return yearly(event, law, event.on(), 1);
    }

    /** Endorsed in time: a year ends on the anniversary of the anchor, so that 29 February comes back. */
    HeldPermit endorsed(Event event, Continuity.@Nullable Endorsement law) {
        var until = event.until();
        if (until != null) return new HeldPermit(issued, State.VALID, until.plusDays(1), null, 0, null);
        var changed = law != null && !Objects.equals(every, law.every());
        // What was granted under another interval stays as long as it was: the new one runs from its end.
        if (anchor != null && !changed) return yearly(issued, law, anchor, times + 1);
        return yearly(issued, law, due == null ? event.on() : due, 1);
    }

    private static HeldPermit yearly(Event issued, Continuity.@Nullable Endorsement law, LocalDate anchor, int times) {
        var every = law == null ? null : law.every();
        if (every == null) return new HeldPermit(issued, State.VALID, null, null, 0, null);
        return new HeldPermit(issued, State.VALID, every.times(anchor, times), anchor, times, every);
    }

    HeldPermit become(State next) {
        return new HeldPermit(issued, next, due, anchor, times, every);
    }

    HeldPermit dueOn(LocalDate day) {
        return new HeldPermit(issued, state, day, anchor, times, every);
    }

    /** The last day on which it is good, for a sentence. */
    String goodUntil() {
        return due == null ? "a day that is not known" : due.minusDays(1).toString();
    }
}
