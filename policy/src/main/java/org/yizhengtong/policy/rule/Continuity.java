package org.yizhengtong.policy.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Citation;
import org.yizhengtong.policy.Confidence;
import org.yizhengtong.policy.Flag;
import org.yizhengtong.policy.Status;

/**
 * What a pack says about continuous residence (连续居住): which time counts, and what breaks it. A part of a nearer pack
 * replaces the farther pack's part of the same name on the days on which it holds.
 *
 * @param temporary whether time under the former temporary permit counts, by day
 * @param endorsement how the permit is kept in force, by day
 * @param late the steps of lateness and what each does, the earliest first
 * @param moves within what a move leaves the run unbroken, by day
 */
public record Continuity(
        List<TemporaryTime> temporary, List<Endorsement> endorsement, List<LateStep> late, List<Moves> moves) {
    public static final Continuity NONE = new Continuity(List.of(), List.of(), List.of(), List.of());

    /** The days of the law on which a part holds, and what it rests on. */
    public record Basis(
            @Nullable LocalDate from, @Nullable LocalDate to, Citation cite, Confidence confidence, List<Flag> flags) {
        public boolean holdsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }

        /** Whether its source had come to be law, and is no draft, plan or text that came into force later. */
        public boolean binding() {
            return cite.status().binding() || cite.status() == Status.REPEALED;
        }

        /** Whether some day belongs to both. */
        public boolean meets(Basis other) {
            return !ends(this, other) && !ends(other, this);
        }

        private static boolean ends(Basis one, Basis before) {
            return one.to != null && before.from != null && one.to.isBefore(before.from);
        }
    }

    /** One part. */
    public sealed interface Part {
        Basis basis();
    }

    /** Whether time held under a temporary permit (暂住证) counts once it is converted. */
    public record TemporaryTime(Chosen<Boolean> counts, Basis basis) implements Part {}

    /**
     * Endorsement (签注) or extension (延期).
     *
     * @param every how often it falls due, counted from the day of issue; nothing where permits have a last day
     * @param window how long before the due day it may be done
     */
    public record Endorsement(@Nullable Length every, Length window, Basis basis) implements Part {}

    /**
     * One step of lateness.
     *
     * @param within how late at most, counted from the last day in time; nothing for however late
     */
    public record LateStep(@Nullable Length within, Chosen<RunEffect> run, Basis basis) implements Part {}

    /** Within what a move leaves the run unbroken. */
    public record Moves(Chosen<MoveScope> within, Basis basis) implements Part {}
}
