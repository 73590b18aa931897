package org.yizhengtong.server.registration.domain;

import java.time.LocalDate;
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

/** A correction of particulars (更正): proposed by one officer, and agreed to by a second one where that is needed. */
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
        @Nullable Hand answered) {
    public enum State {
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

    public static Correction propose(
            ResidentId resident, RequestId request, ReadCorrection read, Actor officer, LocalDate today) {
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
                null);
        return proposed.byTwo() ? proposed : proposed.answered(State.DONE, hand);
    }

    public boolean byTwo() {
        return differences.stream().anyMatch(one -> one.what().byTwo());
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
        return answered(State.DONE, Hand.of(officer, today));
    }

    public Correction setAside(Actor officer, LocalDate today) {
        if (!open()) throw new CorrectionAnswered();
        return answered(State.SET_ASIDE, Hand.of(officer, today));
    }

    private Correction answered(State now, Hand by) {
        return new Correction(id, resident, request, office, differences, reason, paper, proposed, now, by);
    }
}
