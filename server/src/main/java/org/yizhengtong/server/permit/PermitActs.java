package org.yizhengtong.server.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NoticeDue;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.permit.domain.Permit;
import org.yizhengtong.server.permit.domain.PermitLaw;
import org.yizhengtong.server.permit.domain.PermitSteps;
import org.yizhengtong.server.permit.domain.Permits;

/** Does one thing to a permit: on the permit as it stands that day, kept from other hands, once a form, and told. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PermitActs {
    private final Permits permits;
    private final PermitSteps steps;
    private final LawDesk law;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PermitActs(Permits permits, PermitSteps steps, LawDesk law, ApplicationEventPublisher events, Clock clock) {
        this.permits = permits;
        this.steps = steps;
        this.law = law;
        this.events = events;
        this.clock = clock;
    }

    /** What is to be done to a permit. */
    @FunctionalInterface
    interface Act {
        Done to(Permit permit, LocalDate today, PermitLaw law);
    }

    /**
     * What was done.
     *
     * @param on the day it is true of; nothing for today
     */
    record Done(
            Permit changed,
            PermitStep.Kind step,
            String words,
            @Nullable LocalDate on) {
        Done(Permit changed, PermitStep.Kind step, String words) {
            this(changed, step, words, null);
        }
    }

    /**
     * Does it, unless this form has done it before.
     *
     * @return what was done, or nothing for a form sent again
     * @throws NotFound for a resident whose permit it is not
     */
    Optional<Done> act(PermitNumber number, RequestId request, Actor by, Act act) {
        var permit = inHand(number, by);
        if (steps.has(number, request)) return Optional.empty();
        var today = LocalDate.now(clock);
        var done = act.to(permit, today, law::upkeep);
        noticeLapse(permit, request, by);
        permits.save(done.changed());
        var step = done.step();
        var until = done.changed().term().until();
        var changedTo = until.equals(permit.term().until()) ? null : until;
        var on = done.on() == null ? today : done.on();
        write(done.changed(), step(on, step, changedTo, done.words(), by), request, by);
        var told = List.<Object>of(number.printed(), until);
        events.publishEvent(new NoticeDue(permit.holder(), "notice.permit." + step.code(), told));
        return Optional.of(done);
    }

    /**
     * Takes a permit in hand for what is no step of its life yet: something is asked for, or asked for no longer.
     *
     * @throws NotFound for a resident whose permit it is not
     */
    Permit inHand(PermitNumber number, Actor by) {
        var entered = permits.take(number).orElseThrow(NotFound::new);
        if (by.role() == Role.RESIDENT && !by.is(entered.holder())) throw new NotFound();
        return entered.asOf(LocalDate.now(clock), law::upkeep);
    }

    /** A lapse is true on its day; the first act after it writes it down. */
    private void noticeLapse(Permit permit, RequestId request, Actor by) {
        var kind = lapse(permit);
        if (kind == null) return;
        var written = steps.of(permit.number()).stream()
                .anyMatch(step -> step.kind() == kind && step.on().equals(permit.since()));
        if (written) return;
        var nobody = new PermitStep(permit.since(), clock.instant(), kind, null, "", null, "");
        write(permit, nobody, request, by);
    }

    private static PermitStep.@Nullable Kind lapse(Permit permit) {
        return switch (permit) {
            case Permit.Suspended suspended -> PermitStep.Kind.SUSPENDED;
            case Permit.Expired expired -> PermitStep.Kind.EXPIRED;
            default -> null;
        };
    }

    private void write(Permit permit, PermitStep step, RequestId request, Actor by) {
        steps.add(permit.issue(), step, request);
        events.publishEvent(new PermitChanged(permit.holder(), permit.number(), step.kind(), step.on(), by));
    }

    private PermitStep step(LocalDate on, PermitStep.Kind kind, @Nullable LocalDate until, String words, Actor by) {
        var badge = by.role() == Role.RESIDENT ? "" : by.name();
        return new PermitStep(on, clock.instant(), kind, until, badge, by.office(), words);
    }
}
