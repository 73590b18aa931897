package org.yizhengtong.policy.years;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Citation;
import org.yizhengtong.policy.Confidence;
import org.yizhengtong.policy.rule.Continuity;

/** The book itself: every day since the first belongs to one period that counts or to one gap that does not. */
final class Ledger {
    private final List<Period> periods = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private @Nullable LocalDate first;
    private @Nullable LocalDate runSince;
    private @Nullable Period open;
    private @Nullable Gap hole;

    /** A new run begins. The gap before it, if any, ends on the day before. */
    void begin(LocalDate day, String place, Ground ground, Continuity.@Nullable Basis basis) {
        if (first == null) first = day;
        if (hole != null) gaps.add(hole.endingBefore(day));
        hole = null;
        closePeriod(day);
        runSince = day;
        open = new Period(day, null, place, ground, cite(basis), confidence(basis));
    }

    /** The run goes on under another ground or at another address. */
    void carryOn(LocalDate day, String place, Ground ground, Continuity.@Nullable Basis basis) {
        if (open == null) return;
        closePeriod(day);
        open = new Period(day, null, place, ground, cite(basis), confidence(basis));
    }

    /** From this day on nothing counts. A gap that began on the very same day gives way to this one. */
    void stop(LocalDate day, GapReason reason, Continuity.@Nullable Basis basis) {
        if (hole != null && hole.from().isBefore(day)) gaps.add(hole.endingBefore(day));
        closePeriod(day);
        hole = new Gap(day, null, reason, cite(basis), confidence(basis));
    }

    /** The open gap rests on this provision now that it is known what ended it. */
    void groundGap(Continuity.Basis basis) {
        if (hole != null) hole = new Gap(hole.from(), null, hole.reason(), basis.cite(), basis.confidence());
    }

    /** The open gap counts after all, and the run was never broken. */
    void forgive(String place, Continuity.Basis basis) {
        if (hole == null) return;
        open = new Period(hole.from(), null, place, Ground.LATE_IN_TIME, basis.cite(), basis.confidence());
        hole = null;
    }

    /** All that has counted so far counts no longer, and is shown as lost. */
    void lose(Continuity.Basis basis) {
        for (var lost : periods) {
            gaps.add(new Gap(lost.from(), lost.to(), GapReason.COUNTED_ANEW, basis.cite(), basis.confidence()));
        }
        periods.clear();
    }

    /** Books the time before the first registration. What lies after it counts by the registration already. */
    void credit(LocalDate since, boolean counts, String place, Continuity.@Nullable Basis basis) {
        var registered = Objects.requireNonNull(first);
        if (!since.isBefore(registered)) return;
        var last = registered.minusDays(1);
        if (counts) {
            periods.add(new Period(since, last, place, Ground.TEMPORARY, cite(basis), confidence(basis)));
            if (registered.equals(runSince)) runSince = since;
        } else {
            gaps.add(new Gap(since, last, GapReason.TEMPORARY_NOT_COUNTED, cite(basis), confidence(basis)));
        }
        first = since;
    }

    boolean empty() {
        return first == null;
    }

    boolean counting() {
        return open != null;
    }

    @Nullable
    LocalDate runSince() {
        return runSince;
    }

    long runDays(LocalDate on) {
        return runSince == null ? 0 : ChronoUnit.DAYS.between(runSince, hole == null ? on : hole.from());
    }

    List<Period> periods() {
        var all = new ArrayList<>(periods);
        if (open != null) all.add(open);
        all.sort(Comparator.comparing(Period::from));
        return List.copyOf(all);
    }

    List<Gap> gaps() {
        var all = new ArrayList<>(gaps);
        if (hole != null) all.add(hole);
        all.sort(Comparator.comparing(Gap::from));
        return List.copyOf(all);
    }

    private void closePeriod(LocalDate day) {
        if (open != null && open.from().isBefore(day)) periods.add(open.endingBefore(day));
        open = null;
    }

    private static @Nullable Citation cite(Continuity.@Nullable Basis basis) {
        return basis == null ? null : basis.cite();
    }

    private static @Nullable Confidence confidence(Continuity.@Nullable Basis basis) {
        return basis == null ? null : basis.confidence();
    }
}
