package org.yizhengtong.server.casework.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.WorkingCalendar;
import org.yizhengtong.server.casework.AlreadyDecided;
import org.yizhengtong.server.casework.CaseClosed;
import org.yizhengtong.server.casework.NotAcceptedGround;
import org.yizhengtong.server.casework.NotUnderReview;
import org.yizhengtong.server.kernel.RequestId;

/** A case (办件): an application for a permit, in one of the states it can be in. Each offers only its lawful steps. */
public sealed interface Case {
    Filing filing();

    /**
     * The case as one that an officer may decide.
     *
     * @throws AlreadyDecided when a colleague was faster
     * @throws NotUnderReview while it waits for its applicant
     */
    UnderReview toBeDecided();

    /** Whether this very request has approved the case. */
    default boolean approvedBy(RequestId request) {
        return this instanceof Approved approved
                && approved.decision().request().equals(request);
    }

    /** Whether this very request has refused the case. */
    default boolean refusedBy(RequestId request) {
        return this instanceof Refused refused && refused.decision().request().equals(request);
    }

    /** The first last day of the office's time that had passed by this day without an answer; nothing while in time. */
    @Nullable
    LocalDate missedBy(LocalDate day);

    /** Whether acceptance was refused by this very request. */
    default boolean notAcceptedBy(RequestId request) {
        return this instanceof NotAccepted other && other.decision().request().equals(request);
    }

    /** Accepted (受理); the office has until {@code time} is over, where the law sets a limit. */
    record UnderReview(Filing filing, @Nullable Deadline time) implements Case {
        /** Asks once, completely, for what is missing (补正); the office's time stands still meanwhile. */
        public AwaitingCorrection askForCorrection(String reason, LocalDate day, WorkingCalendar calendar) {
            return new AwaitingCorrection(filing, reason, day, time == null ? null : time.stop(day, calendar));
        }

        public Refused refuse(Decision decision) {
            return new Refused(filing, decision, missedBy(decision.on()));
        }

        public Approved approve(Decision decision) {
            return new Approved(filing, decision, missedBy(decision.on()));
        }

        /** Does not accept it (不予受理). */
        public NotAccepted refuseToAccept(NotAcceptedGround ground, Decision decision) {
            return new NotAccepted(filing, decision, ground, missedBy(decision.on()));
        }

        public @Nullable LocalDate due() {
            return time == null ? null : time.due();
        }

        @Override
        public @Nullable LocalDate missedBy(LocalDate day) {
            return time == null ? null : time.missedBy(day);
        }

        @Override
        public UnderReview toBeDecided() {
            return this;
        }
    }

    /** The applicant was asked for more (补正). */
    record AwaitingCorrection(Filing filing, String reason, LocalDate askedOn, Deadline.@Nullable Rest rest)
            implements Case {
        /** The applicant sent what was asked for; the rest of the office's time runs on. */
        public UnderReview resubmit(LocalDate day, WorkingCalendar calendar) {
            return new UnderReview(filing, rest == null ? null : rest.runFrom(day, calendar));
        }

        @Override
        public @Nullable LocalDate missedBy(LocalDate day) {
            return rest == null ? null : rest.missed();
        }

        @Override
        public UnderReview toBeDecided() {
            throw new NotUnderReview(filing.number());
        }
    }

    /** Over without a decision: taken back (撤回), or at an end (终止) since the applicant died or moved away. */
    record Closed(
            Filing filing,
            LocalDate on,
            boolean withdrawn,
            String reason,
            @Nullable LocalDate missed) implements Case {
        @Override
        public @Nullable LocalDate missedBy(LocalDate day) {
            return missed;
        }

        @Override
        public UnderReview toBeDecided() {
            throw new CaseClosed(filing.number());
        }
    }

    /** Decided (决定), one way or the other. */
    sealed interface Decided extends Case {
        Decision decision();

        /** The last day that had passed when it was decided; nothing where it was decided in time. */
        @Nullable
        LocalDate missed();

        @Override
        default @Nullable LocalDate missedBy(LocalDate day) {
            return missed();
        }

        @Override
        default UnderReview toBeDecided() {
            throw new AlreadyDecided(filing().number(), decision().officer());
        }
    }

    /** Refused, with reasons, and a way to object. */
    record Refused(
            Filing filing, Decision decision, @Nullable LocalDate missed) implements Decided {}

    /** Not accepted (不予受理), with reasons, and a way to object; the person may apply again at once. */
    record NotAccepted(
            Filing filing,
            Decision decision,
            NotAcceptedGround ground,
            @Nullable LocalDate missed) implements Decided {}

    /** Approved: the permit is issued in the same transaction. */
    record Approved(
            Filing filing, Decision decision, @Nullable LocalDate missed) implements Decided {}
}
