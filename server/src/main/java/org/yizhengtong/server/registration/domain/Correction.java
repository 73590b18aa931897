package org.yizhengtong.server.registration.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.CorrectionAnswered;
import org.yizhengtong.server.registration.CorrectionNeedsColleague;
import org.yizhengtong.server.registration.Difference;
import org.yizhengtong.server.registration.Particular;
import org.yizhengtong.server.registration.ParticularsChanged;

/**
 * A correction of particulars (更正): proposed by one officer, and agreed to by a second one where that is needed. What a
 * resident asks for waits until an officer makes it their proposal.
 *
 * @param askedOn the day the resident asked for it; nothing where an officer found the mistake
 * @param words why it was declined; empty where it was not
 */
public record Correction(
        UUID id,
        ResidentId resident,
        RequestId request,
        String office,
        List<Difference> differences,
        String reason,
        String paper,
        Hand proposed,
        State state,
        @Nullable Hand answered,
        @Nullable LocalDate askedOn,
        String words) {
    public enum State {
        ASKED,
        OPEN,
        DONE,
        SET_ASIDE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whose word it was, and on which day. */
    public record Hand(UUID id, String name, LocalDate on) {
        public static Hand of(Actor officer, LocalDate on) {
            return new Hand(officer.id(), officer.name(), on);
        }
    }

    /**
     * Done at once, or open where it needs a second officer.
     *
     * @param byTwo the particulars that do
     */
    public static Correction propose(
            ResidentId resident,
            RequestId request,
            ReadCorrection read,
            Set<Particular> byTwo,
            Actor officer,
            LocalDate today) {
        var hand = Hand.of(officer, today);
        var proposed = new Correction(
                UUID.randomUUID(),
                resident,
                request,
                officer.atOffice(),
                read.differences(),
                read.reason(),
                read.paper(),
                hand,
                State.OPEN,
                null,
                null,
                "");
        return proposed.proposedBy(hand, byTwo);
    }

    /** What a resident says is written wrongly of them; it waits for an officer. */
    public static Correction ask(
            ResidentId id, RequestId request, ReadCorrection read, String office, Actor resident, LocalDate today) {
        return new Correction(
                UUID.randomUUID(),
                id,
                request,
                office,
                read.differences(),
                read.reason(),
                read.paper(),
                Hand.of(resident, today),
                State.ASKED,
                null,
                today,
                "");
    }

    /** An officer has seen the paper, and makes it their own proposal. */
    public Correction takeOver(String seen, Set<Particular> byTwo, Actor officer, LocalDate today) {
        if (state != State.ASKED) throw new CorrectionAnswered();
        var hand = Hand.of(officer, today);
        var at = officer.atOffice();
        return new Correction(id, resident, request, at, differences, reason, seen, hand, State.OPEN, null, askedOn, "")
                .proposedBy(hand, byTwo);
    }

    public Correction decline(String why, Actor officer, LocalDate today) {
        if (state != State.ASKED) throw new CorrectionAnswered();
        return answered(State.SET_ASIDE, Hand.of(officer, today), why);
    }

    /** The resident does not want it any more. */
    public Correction takeBack(Actor by, LocalDate today) {
        if (state != State.ASKED) throw new CorrectionAnswered();
        return answered(State.SET_ASIDE, Hand.of(by, today), "");
    }

    public boolean isTakenBack() {
        return answered != null && answered.id().equals(resident.value());
    }

    public boolean isTakenOverBy(Actor officer) {
        return askedOn != null && proposed.id().equals(officer.id()) && (state == State.OPEN || state == State.DONE);
    }

    public boolean isDeclinedBy(Actor officer) {
        return state == State.SET_ASIDE
                && !words.isEmpty()
                && answered != null
                && answered.id().equals(officer.id());
    }

    /** @throws ParticularsChanged when what stands in the register is no longer what it wants to mend */
    public void mustFit(ReadCorrection.Current current) {
        for (var one : differences) if (!one.before().equals(current.of(one.what()))) throw new ParticularsChanged();
    }

    private Correction proposedBy(Hand hand, Set<Particular> byTwo) {
        return Collections.disjoint(corrected(), byTwo) ? answered(State.DONE, hand, "") : this;
    }

    public Set<Particular> corrected() {
        var all = EnumSet.noneOf(Particular.class);
        differences.forEach(one -> all.add(one.what()));
        return all;
    }

    public boolean open() {
        return state == State.OPEN;
    }

    /** Four eyes: nobody agrees to what they proposed themselves. */
    public Correction consent(Actor officer, LocalDate today) {
        if (!open()) throw new CorrectionAnswered();
        if (proposed.id().equals(officer.id())) throw new CorrectionNeedsColleague();
        return answered(State.DONE, Hand.of(officer, today), "");
    }

    public Correction setAside(Actor officer, LocalDate today) {
        if (!open()) throw new CorrectionAnswered();
        return answered(State.SET_ASIDE, Hand.of(officer, today), "");
    }

    private Correction answered(State now, Hand by, String why) {
        return new Correction(
                id, resident, request, office, differences, reason, paper, proposed, now, by, askedOn, why);
    }
}
