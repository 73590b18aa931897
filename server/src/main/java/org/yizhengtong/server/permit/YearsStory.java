package org.yizhengtong.server.permit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.years.Event;
import org.yizhengtong.policy.years.EventKind;
import org.yizhengtong.policy.years.History;
import org.yizhengtong.server.registration.ResidenceEnding;
import org.yizhengtong.server.registration.ResidencePeriod;
import org.yizhengtong.server.temporary.TemporaryPermit;

/** What the register and the permits know of somebody, as the history (经历) from which years are reckoned. */
final class YearsStory {
    private YearsStory() {}

    /** All of them the earliest first. */
    static History here(List<ResidencePeriod> homes, List<TemporaryPermit> old, List<PermitStep> steps) {
        return of(homes, old, steps, true);
    }

    /** As if it had all happened in one home elsewhere: which moves would have mattered there, nobody can tell. */
    static History elsewhere(List<ResidencePeriod> homes, List<TemporaryPermit> old, List<PermitStep> steps) {
        return of(homes, old, steps, false);
    }

    private static History of(
            List<ResidencePeriod> homes, List<TemporaryPermit> old, List<PermitStep> steps, boolean named) {
        var events = new ArrayList<Event>();
        ResidencePeriod before = null;
        for (var home : homes) {
            var place = named ? home.place() : null;
            var moved = before != null && before.ended() == ResidenceEnding.MOVED;
            if (named || !moved) events.add(event(home, begun(before), place));
            leaving(home).ifPresent(events::add);
            before = home;
        }
        // Events of one day keep this order: who registers and is issued a permit on a day was registered first,
        // and whose old permit is converted into one that is issued that day brings the time along.
        // Of two that were converted under two entries of one person the longer one tells all.
        old.stream()
                .flatMap(permit -> converted(permit).stream())
                .min(Comparator.comparing(Event::since))
                .ifPresent(events::add);
        standing(steps).forEach(step -> permit(step).ifPresent(events::add));
        return new History(events);
    }

    private static EventKind begun(@Nullable ResidencePeriod before) {
        if (before == null) return EventKind.REGISTERED;
        return before.ended() == ResidenceEnding.MOVED ? EventKind.MOVED : EventKind.RETURNED;
    }

    /** Days are counted from registering, not from moving in. */
    private static Event event(ResidencePeriod home, EventKind kind, @Nullable String place) {
        return new Event(home.registeredOn(), kind, place, null, null, null);
    }

    private static Optional<Event> leaving(ResidencePeriod home) {
        var to = home.to();
        if (to == null || home.ended() == ResidenceEnding.MOVED) return Optional.empty();
        return Optional.of(Event.of(to, EventKind.LEFT));
    }

    /** Where the old permit became one of its own, that one ends as the old one would have. */
    private static Optional<Event> converted(TemporaryPermit old) {
        var conversion = old.conversion();
        if (conversion == null) return Optional.empty();
        var until = conversion.permit() == null ? null : old.validUntil();
        return Optional.of(new Event(conversion.on(), EventKind.CONVERTED, null, until, conversion.since(), null));
    }

    /** A cancellation that was restored never was. */
    private static List<PermitStep> standing(List<PermitStep> steps) {
        var standing = new ArrayList<PermitStep>();
        for (var step : steps) {
            if (step.kind() == PermitStep.Kind.RESTORED) {
                standing.remove(lastCancellation(standing));
            } else {
                standing.add(step);
            }
        }
        return standing;
    }

    private static @Nullable PermitStep lastCancellation(List<PermitStep> steps) {
        return steps.stream()
                .filter(step -> step.kind() == PermitStep.Kind.CANCELLED)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static Optional<Event> permit(PermitStep step) {
        var kind = switch (step.kind()) {
            case ISSUED -> EventKind.PERMIT_ISSUED;
            case ENDORSED -> EventKind.ENDORSED;
            case ENDORSED_LATE -> EventKind.ENDORSED_LATE;
            case CANCELLED -> EventKind.CANCELLED;
            // The account sees what a day's passing does by itself; a card is not the right.
            default -> null;
        };
        if (kind == null) return Optional.empty();
        var until = kind == EventKind.CANCELLED ? null : step.until();
        return Optional.of(new Event(step.on(), kind, null, until, null, null));
    }
}
