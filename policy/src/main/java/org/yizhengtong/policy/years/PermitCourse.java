package org.yizhengtong.policy.years;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.rule.Continuity;
import org.yizhengtong.policy.rule.RunEffect;
import org.yizhengtong.policy.years.HeldPermit.State;

/** The permit's course: issued, endorsed, suspended on the day it is due, endorsed late. */
final class PermitCourse {
    private final ContinuityLaw law;
    private final Ledger ledger;
    private final Notes notes;
    private @Nullable HeldPermit permit;
    /** Whether a new permit may follow while the old one is in force: after a move, or after a conversion. */
    private boolean mayBeReissued;
    /** Where its holder lived when it was suspended: a later move does not change the law of that day. */
    private String lapsedAt = "";

    PermitCourse(ContinuityLaw law, Ledger ledger, Notes notes) {
        this.law = law;
        this.ledger = ledger;
        this.notes = notes;
    }

    /** A permit that is due by this day and was not endorsed is suspended from its due day on, whoever recorded what. */
    void passTo(LocalDate day, String place, boolean present) {
        if (permit == null || permit.state() != State.VALID) return;
        var due = permit.due();
        if (due == null || due.isAfter(day)) return;
        if (!present) {
            permit = permit.become(State.ENDED);
        } else if (law.late(place, due).isEmpty()) {
            permit = permit.become(State.EXPIRED);
            notes.add(Notes.NO_LAPSE_RULE);
        } else {
            permit = permit.become(State.SUSPENDED);
            lapsedAt = place;
            var step = law.late(place, due).get(0).basis();
            var rule = law.endorsement(place, due)
                    .map(Continuity.Endorsement::basis)
                    .orElse(step);
            notes.used(rule);
            ledger.stop(due, GapReason.SUSPENDED, rule);
        }
    }

    void issue(Event event, String place) {
        var held = permit;
        if (held != null && held.state() == State.VALID && held.due() != null && !mayBeReissued) {
            throw event.bad("a permit issued on " + held.issued().on() + " is in force until " + held.goodUntil()
                    + "; a replaced card is no new permit, so take this out, or write endorsed");
        }
        resume(event, place, Ground.ISSUED_AGAIN);
        renew(event, place);
    }

    /** The conversion of a temporary permit gives a permit to whoever has none in force. */
    void convert(Event event, String place) {
        if (permit == null || permit.state() != State.VALID) {
            resume(event, place, Ground.CONVERTED);
            renew(event, place);
        }
        mayBeReissued = true;
    }

    void endorse(Event event, String place) {
        var held = held(event);
        if (held.state() != State.VALID) {
            throw event.bad("the permit was good until " + held.goodUntil()
                    + "; write endorsed_late, or permit_issued for a new one");
        }
        var due = held.due();
        if (due != null) {
            var opens = law.endorsement(place, due.minusDays(1))
                    .map(rule -> rule.window().before(due))
                    .orElse(event.on());
            if (event.on().isBefore(opens)) throw event.bad("too early; the window opens on " + opens);
            var until = event.until();
            if (until != null && until.isBefore(due)) {
                throw event.bad("the permit is good until " + held.goodUntil() + " already; mend until");
            }
        }
        permit = held.endorsed(event, rule(event, place));
        noteTerm(event, place);
    }

    void endorseLate(Event event, String place) {
        var held = held(event);
        if (held.state() == State.VALID && held.due() != null) {
            throw event.bad(
                    "the permit is good until " + held.goodUntil() + "; an endorsement in time is written endorsed");
        }
        resume(event, place, Ground.ENDORSED_LATE);
        renew(event, place);
    }

    /** A suspension or an expiry on record: the account has seen it already, or learns from it when the term ended. */
    void recordLapse(Event event, String place, boolean present) {
        var held = held(event);
        if (held.state() != State.VALID) return;
        if (held.due() != null) {
            throw event.bad("the permit is good until " + held.goodUntil() + "; mend the day, or take this out");
        }
        permit = held.dueOn(event.on());
        passTo(event.on(), place, present);
    }

    /** Cancelled, a suspended permit stops the run no longer than it did. */
    void cancel(Event event) {
        permit = held(event).become(HeldPermit.State.ENDED);
    }

    /** A suspended permit binds nobody any more once its holder has left, or moved to what is another place. */
    void holderLeft() {
        if (permit != null && permit.state() == State.SUSPENDED) permit = permit.become(State.ENDED);
    }

    void holderMoved() {
        mayBeReissued = true;
    }

    /** What a suspension that lasts is heading for, seen from this day. */
    void foresee(LocalDate on) {
        if (permit == null || permit.state() != State.SUSPENDED) return;
        var due = permit.due();
        if (due != null) law.lateStep(lapsedAt, due, on).ifPresent(step -> effect(step, due));
    }

    @Nullable
    HeldPermit permit() {
        return permit;
    }

    @Nullable
    Window window(String place) {
        if (permit == null || permit.state() != State.VALID) return null;
        var due = permit.due();
        if (due == null) return null;
        var last = due.minusDays(1);
        return law.endorsement(place, last)
                .map(rule -> new Window(rule.window().before(due), last))
                .orElse(null);
    }

    /** Ends a suspension: the days of it count or not, and so do those before, as the law of the due day says. */
    private void resume(Event event, String place, Ground ground) {
        if (permit == null || permit.state() != State.SUSPENDED || permit.due() == null) return;
        var due = permit.due();
        var step = law.lateStep(lapsedAt, due, event.on()).orElseThrow();
        var basis = step.basis();
        switch (effect(step, due)) {
            case UNBROKEN -> ledger.forgive(place, basis);
            case NEW -> {
                ledger.groundGap(basis);
                ledger.begin(event.on(), place, ground, basis);
            }
            case ANEW -> {
                ledger.groundGap(basis);
                ledger.lose(basis);
                ledger.begin(event.on(), place, ground, basis);
            }
        }
    }

    private RunEffect effect(Continuity.LateStep step, LocalDate due) {
        return law.apply(step.run(), step.basis(), lapsedAt, due, run -> run);
    }

    private void renew(Event event, String place) {
        permit = HeldPermit.from(event, rule(event, place));
        mayBeReissued = false;
        noteTerm(event, place);
    }

    private void noteTerm(Event event, String place) {
        var rule = rule(event, place);
        if (rule != null && rule.every() == null && event.until() == null) notes.add(Notes.TERM_NOT_GIVEN);
    }

    private Continuity.@Nullable Endorsement rule(Event event, String place) {
        return law.endorsement(place, event.on()).orElse(null);
    }

    private HeldPermit held(Event event) {
        if (permit != null) return permit;
        throw event.bad("there is no permit yet; add permit_issued before it");
    }
}
