package org.yizhengtong.server.permit.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.years.Upkeep;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.permit.CancellationGround;
import org.yizhengtong.server.permit.NotYetEndorsable;
import org.yizhengtong.server.permit.PermitStanding;
import org.yizhengtong.server.permit.PermitStandsOtherwise;

/** A residence permit (居住证), in one of the states the law knows. */
public sealed interface Permit {
    Issue issue();

    Term term();

    /** As the law sees it that day, whether or not a job has run. */
    default Permit asOf(LocalDate day, PermitLaw law) {
        return this;
    }

    default PermitNumber number() {
        return issue().number();
    }

    default ResidentId holder() {
        return issue().holder();
    }

    PermitStanding standing();

    /** The day from which it stands so. */
    default LocalDate since() {
        return term().until().plusDays(1);
    }

    /** What to answer where this permit does not allow what was asked for. */
    default PermitStandsOtherwise otherwise() {
        return new PermitStandsOtherwise(number(), standing(), since());
    }

    /** What stands in the register until somebody acts: the passing of a day is no entry. */
    sealed interface Held extends Permit {
        /**
         * Endorses or renews. In time, what the old one still had is not lost.
         *
         * @throws NotYetEndorsable before the window opens
         */
        Held endorse(LocalDate day, PermitLaw law, int years);

        /** Asked in time, nothing lapses until an officer has looked at it. */
        Held askToEndorse(LocalDate day, PermitLaw law);

        /** Counts as having been asked to endorse on this day. */
        Held asked(LocalDate day);

        Held noLongerAsking();

        /** The day an endorsement was asked for that nobody has looked at yet. */
        Optional<LocalDate> asking();

        /** Cancels (注销). */
        default Cancelled cancel(LocalDate day, CancellationGround ground) {
            return new Cancelled(this, day, ground);
        }
    }

    /**
     * In force.
     *
     * @param askedOn the day an endorsement was asked for and not yet looked at: asked in time, nothing lapses meanwhile
     */
    record Valid(Issue issue, Term term, @Nullable LocalDate askedOn) implements Held {
        public static Valid issued(Issue issue, Upkeep law, int years) {
            return new Valid(issue, Term.beginning(issue.issuedOn(), law, years), null);
        }

        /** A missed endorsement suspends the permit (使用功能中止); where no law says so, its term is simply over. */
        @Override
        public Permit asOf(LocalDate day, PermitLaw law) {
            if (!day.isAfter(term.until()) || askedOn != null) return this;
            return law.on(term.until().plusDays(1)).suspends() ? new Suspended(this) : new Expired(this);
        }

        @Override
        public Valid endorse(LocalDate day, PermitLaw law, int years) {
            mayBeEndorsedOn(day, law);
            return new Valid(issue, term.next(law.on(day), years), null);
        }

        @Override
        public Valid askToEndorse(LocalDate day, PermitLaw law) {
            if (askedOn != null) return this;
            mayBeEndorsedOn(day, law);
            return asked(day);
        }

        @Override
        public Valid asked(LocalDate day) {
            return new Valid(issue, term, day);
        }

        @Override
        public Valid noLongerAsking() {
            return new Valid(issue, term, null);
        }

        @Override
        public Optional<LocalDate> asking() {
            return Optional.ofNullable(askedOn);
        }

        public Lost reportLost(LocalDate day) {
            return new Lost(this, day);
        }

        @Override
        public LocalDate since() {
            return issue.issuedOn();
        }

        @Override
        public PermitStanding standing() {
            return PermitStanding.VALID;
        }

        private void mayBeEndorsedOn(LocalDate day, PermitLaw law) {
            var opens = term.opens(law.on(term.until()));
            if (day.isBefore(opens)) throw new NotYetEndorsable(number(), opens);
        }
    }

    /** Reported lost (挂失): nobody may use it, and its time runs on. */
    record Lost(Valid before, LocalDate since) implements Held, After {
        /** Who waits for a new card does not lose a year over it; what lapsed meanwhile is taken up again. */
        @Override
        public Lost endorse(LocalDate day, PermitLaw law, int years) {
            var endorsed = switch (before.asOf(day, law)) {
                case Suspended lapsed -> lapsed.endorseLate(day, law, years);
                case Expired over -> throw over.otherwise();
                default -> before.endorse(day, law, years);
            };
            return new Lost(endorsed, since);
        }

        @Override
        public Lost askToEndorse(LocalDate day, PermitLaw law) {
            if (!(before.asOf(day, law) instanceof Valid)) return this;
            return new Lost(before.askToEndorse(day, law), since);
        }

        @Override
        public Lost asked(LocalDate day) {
            return new Lost(before.asked(day), since);
        }

        @Override
        public Lost noLongerAsking() {
            return new Lost(before.noLongerAsking(), since);
        }

        @Override
        public Optional<LocalDate> asking() {
            return before.asking();
        }

        /** A term ends for a lost permit too; a suspension waits until the card is back. */
        @Override
        public Permit asOf(LocalDate day, PermitLaw law) {
            return before.asOf(day, law) instanceof Expired over ? over : this;
        }

        /** Found again, or replaced (补领): what ran out meanwhile has run out. */
        public Valid back() {
            return before;
        }

        @Override
        public PermitStanding standing() {
            return PermitStanding.LOST;
        }
    }

    /** What came after another state, and keeps the issue and the term of that. */
    sealed interface After extends Permit {
        Held before();

        @Override
        default Issue issue() {
            return before().issue();
        }

        @Override
        default Term term() {
            return before().term();
        }
    }

    /** Use suspended (使用功能中止) since the day after its last good one. */
    record Suspended(Valid before) implements After {
        /** Late endorsement (补办签注): use returns from that day on. */
        public Valid endorseLate(LocalDate day, PermitLaw law, int years) {
            return new Valid(issue(), Term.beginning(day, law.on(day), years), null);
        }

        @Override
        public PermitStanding standing() {
            return PermitStanding.SUSPENDED;
        }
    }

    /** Its term is over (期满); the holder may apply again. */
    record Expired(Valid before) implements After {
        @Override
        public PermitStanding standing() {
            return PermitStanding.EXPIRED;
        }
    }

    /** Cancelled (注销). Only a successful objection (行政复议) undoes it. */
    record Cancelled(Held before, LocalDate since, CancellationGround ground) implements After {
        /** As if it had not been cancelled: whose permit ran out meanwhile could not ask, and counts as having asked. */
        public Held restore(LocalDate day) {
            var until = term().until();
            var ranOut = !since.isAfter(until) && day.isAfter(until);
            return ranOut && before.asking().isEmpty() ? before.asked(until) : before;
        }

        @Override
        public PermitStanding standing() {
            return PermitStanding.CANCELLED;
        }
    }
}
