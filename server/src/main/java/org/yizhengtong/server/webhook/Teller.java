package org.yizhengtong.server.webhook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.entitlement.Reliance;
import org.yizhengtong.server.entitlement.RelianceDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Looked;
import org.yizhengtong.server.permit.PermitStanding;
import org.yizhengtong.server.permit.PermitSummary;
import org.yizhengtong.server.webhook.domain.Events;
import org.yizhengtong.server.webhook.domain.Webhooks;

/**
 * Writes down what offices are to be told, in the transaction in which it became so. How a permit stands is compared with
 * what each office was told last: whoever notices first that a day has passed, it is told once.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Teller {
    private static final Map<PermitStanding, EventKind> ENDS = Map.of(
            PermitStanding.SUSPENDED, EventKind.PERMIT_SUSPENDED,
            PermitStanding.EXPIRED, EventKind.PERMIT_EXPIRED,
            PermitStanding.CANCELLED, EventKind.PERMIT_CANCELLED);

    private final Webhooks webhooks;
    private final Events told;
    private final RelianceDesk reliance;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Teller(Webhooks webhooks, Events told, RelianceDesk reliance, ApplicationEventPublisher events, Clock clock) {
        this.webhooks = webhooks;
        this.told = told;
        this.reliance = reliance;
        this.events = events;
        this.clock = clock;
    }

    /** The offices of which a program wants to be told. */
    Set<String> offices() {
        return webhooks.offices();
    }

    /** Tells how a permit stands now, where that is something else than what an office was told last. */
    void standing(PermitSummary permit, Set<String> offices) {
        var last = told.lastOf(permit.number()).stream()
                .filter(event -> offices.contains(event.office()))
                .collect(Collectors.toMap(PermitEvent::office, Function.identity()));
        var end = ENDS.get(permit.standing());
        if (end != null) {
            for (var relying : relying(permit, offices)) {
                var before = Optional.ofNullable(last.get(relying.office())).map(PermitEvent::kind);
                if (before.filter(end::equals).isEmpty())
                    tell(permit, relying.office(), end, relying.verifications(), permit.since());
            }
            return;
        }
        // Who lost the card keeps the permit; it is neither ended nor restored by that.
        if (permit.standing() != PermitStanding.VALID) return;
        // Whoever was told that it ended is told that it is good again, also when they asked long ago.
        for (var before : last.values()) {
            if (before.kind() == EventKind.PERMIT_RESTORED) continue;
            var today = LocalDate.now(clock);
            tell(permit, before.office(), EventKind.PERMIT_RESTORED, before.verifications(), today);
        }
    }

    void moved(PermitSummary permit, LocalDate on, Set<String> offices) {
        for (var relying : relying(permit, offices))
            tell(permit, relying.office(), EventKind.ADDRESS_CHANGED, relying.verifications(), on);
    }

    private List<Reliance> relying(PermitSummary permit, Set<String> offices) {
        return reliance.on(permit.holder()).stream()
                .filter(one -> offices.contains(one.office()))
                .toList();
    }

    /** What an office is told of somebody is a look at them, and they see it. */
    private void tell(PermitSummary permit, String office, EventKind kind, List<UUID> verifications, LocalDate on) {
        var event =
                new PermitEvent(UUID.randomUUID(), office, permit.number(), kind, verifications, on, clock.instant());
        if (!told.write(event)) return;
        events.publishEvent(new Looked(
                permit.holder(),
                Actor.service(office),
                permit.number().value(),
                "purpose.webhook",
                "shown.webhook." + kind.code(),
                ""));
    }
}
