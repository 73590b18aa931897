package org.yizhengtong.policy.years;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Inquiry;
import org.yizhengtong.policy.Reading;
import org.yizhengtong.policy.rule.Chosen;
import org.yizhengtong.policy.rule.Continuity;

/** What the law of a place says on a day about continuous residence: of each part, the nearest pack's word. */
final class ContinuityLaw {
    private final Chains chains;
    private final Map<String, String> readings;
    private final Notes notes;

    ContinuityLaw(Chains chains, Map<String, String> readings, Notes notes) {
        this.chains = chains;
        this.readings = readings;
        this.notes = notes;
    }

    Optional<Continuity.Endorsement> endorsement(String place, LocalDate day) {
        return parts(place, day, Continuity::endorsement).stream().findFirst();
    }

    Optional<Continuity.TemporaryTime> temporary(String place, LocalDate day) {
        return parts(place, day, Continuity::temporary).stream().findFirst();
    }

    Optional<Continuity.Moves> moves(String place, LocalDate day) {
        return parts(place, day, Continuity::moves).stream().findFirst();
    }

    /** The steps of lateness; none where the law does not say that a lapse breaks anything. */
    List<Continuity.LateStep> late(String place, LocalDate day) {
        return parts(place, day, Continuity::late);
    }

    /**
     * The step that holds for an endorsement on that day.
     *
     * @param due the first day that was too late
     */
    Optional<Continuity.LateStep> lateStep(String place, LocalDate due, LocalDate endorsed) {
        var lastInTime = due.minusDays(1);
        Continuity.LateStep farthest = null;
        for (var step : late(place, due)) {
            farthest = step;
            var within = step.within();
            if (within == null || !endorsed.isAfter(within.after(lastInTime))) break;
        }
        return Optional.ofNullable(farthest);
    }

    private <P extends Continuity.Part> List<P> parts(
            String place, LocalDate day, Function<Continuity, List<P>> which) {
        var chain = chains.on(place, day);
        var bindingOnly = "binding".equals(reading(Inquiry.PLAN_NOT_LAW, place, day));
        for (var i = chain.size() - 1; i >= 0; i--) {
            var parts = which.apply(chain.get(i).continuity()).stream()
                    .filter(part -> part.basis().holdsOn(day))
                    .filter(part -> !bindingOnly || part.basis().binding())
                    .toList();
            if (!parts.isEmpty()) return parts;
        }
        return List.of();
    }

    /**
     * What follows from what the law says, noted with what it rests on, and with the reading where another would lead
     * elsewhere.
     */
    <T, R> R apply(
            Chosen<T> said,
            Continuity.Basis basis,
            String place,
            LocalDate day,
            Function<? super T, ? extends R> result) {
        var found = result.apply(said.under(point -> followed(point, place, day)));
        notes.used(basis);
        if (said instanceof Chosen.ByReading<T> by) {
            var results = new HashSet<R>();
            by.values().values().forEach(value -> results.add(result.apply(value)));
            if (results.size() > 1) notes.read(by.point(), followed(by.point(), place, day));
        }
        return found;
    }

    private String followed(Reading point, String place, LocalDate day) {
        var named = readings.get(point.name());
        if (named != null && point.values().containsKey(named)) return named;
        var own = ofPacks(point.name(), place, day);
        return own == null ? point.followed() : own;
    }

    /** The reading named of this point, otherwise the packs' own; nothing where neither says one. */
    @Nullable
    String reading(String point, String place, LocalDate day) {
        var named = readings.get(point);
        return named == null ? ofPacks(point, place, day) : named;
    }

    /** The nearest pack's choice. */
    private @Nullable String ofPacks(String point, String place, LocalDate day) {
        String followed = null;
        for (var pack : chains.on(place, day)) {
            var own = pack.readings().get(point);
            if (own != null) followed = own.followed();
        }
        return followed;
    }
}
