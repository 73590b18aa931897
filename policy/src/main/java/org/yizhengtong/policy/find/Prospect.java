package org.yizhengtong.policy.find;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.policy.Confidence;
import org.yizhengtong.policy.rule.Rule;
import org.yizhengtong.policy.rule.Situation;

/**
 * How a matter stands, and how it will if nothing but time passes.
 *
 * @param from the day from which a "not yet" becomes a yes, or nothing
 * @param until the last day of the answer, or nothing
 * @param unknownIn the facts with which it is not known, or nothing
 */
record Prospect(
        Standing standing,
        Answer answer,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Situation unknownIn) {

    boolean known() {
        return answer != Answer.ASK;
    }

    /** Whether both tell a person the same: also the same day, where the answer is "not yet". */
    boolean sameAs(Prospect other) {
        return answer == other.answer && standing.sameAs(other.standing) && Objects.equals(from, other.from);
    }

    static Prospect of(Outlook outlook) {
        var now = outlook.today();
        if (!now.known()) return unknown(outlook.situation());
        var refused = now.answer() == Answer.NO || now.answer() == Answer.NOT_REQUIRED;
        for (var day : outlook.days()) {
            var later = outlook.on(day);
            if (later.sameAs(now)) continue;
            if (!refused) return later.known() ? settled(now, day.minusDays(1)) : settled(now, null);
            if (!later.known()) return unknown(outlook.situation());
            if (later.answer() == Answer.YES) return new Prospect(now, Answer.NOT_YET, day, null, null);
            if (later.answer() == Answer.OPEN) return settled(later, null);
        }
        return settled(now, null);
    }

    /** A rule that is only remembered (C) informs and never refuses. */
    Prospect informingOnly() {
        var by = standing.by();
        if (by == null || by.confidence() != Confidence.C || answer != Answer.NO) return this;
        return new Prospect(standing, Answer.OPEN, from, until, null);
    }

    /** The same, where nobody has said on what its last day depends. */
    Prospect withoutEnd() {
        return new Prospect(standing, answer, from, null, unknownIn);
    }

    /** Not known, and no fact that is missing keeps it so. */
    static Prospect open(@Nullable Rule rule) {
        return settled(new Standing(Answer.OPEN, null, rule), null);
    }

    private static Prospect settled(Standing standing, @Nullable LocalDate until) {
        return new Prospect(standing, standing.answer(), null, until, null);
    }

    private static Prospect unknown(Situation situation) {
        return new Prospect(Standing.UNKNOWN, Answer.ASK, null, null, situation);
    }

    /** How it stands today, whatever comes. */
    static Prospect today(Judge judge, Situation situation) {
        var now = judge.on(situation);
        return now.known() ? settled(now, null) : unknown(situation);
    }

    /** The missing facts that keep it from being known today. */
    Set<String> blockingToday(Judge judge) {
        var blocking = new LinkedHashSet<String>();
        if (unknownIn != null) judge.blocking(unknownIn, blocking::add);
        return blocking;
    }

    /** The missing facts that keep it from being known, today or on a later day that could bring a "not yet". */
    Set<String> blocking(Judge judge) {
        var blocking = blockingToday(judge);
        if (unknownIn == null) return blocking;
        for (var day : judge.outlook(unknownIn).days()) judge.blocking(unknownIn.on(day), blocking::add);
        return blocking;
    }
}
