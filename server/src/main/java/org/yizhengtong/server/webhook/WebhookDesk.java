package org.yizhengtong.server.webhook;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.webhook.domain.Destinations;
import org.yizhengtong.server.webhook.domain.Events;
import org.yizhengtong.server.webhook.domain.Webhooks;

/** Where an office's program says how it is to be told of events, and has them given again. */
@Service
@Transactional
public class WebhookDesk {
    private final Webhooks webhooks;
    private final Events told;
    private final Destinations destinations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WebhookDesk(
            Webhooks webhooks, Events told, Destinations destinations, ApplicationEventPublisher events, Clock clock) {
        this.webhooks = webhooks;
        this.told = told;
        this.destinations = destinations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Tells this program from now on; one that is told already goes on where it was, also after it was given up.
     *
     * @param address to push to; empty for a program that fetches its events itself
     * @throws FieldErrors for an address to which nothing may be sent
     */
    public Webhook open(String address, Actor program) {
        var typed = address.strip();
        if (!typed.isEmpty())
            destinations.wrong(typed).ifPresent(why -> {
                throw wrong("address", "problem.webhook.address." + why, Destinations.LONGEST);
            });
        var before = webhooks.of(program.id());
        var delivered = before.map(Webhook::delivered).orElseGet(() -> told.place(program.atOffice()));
        put(program, typed.isEmpty() ? null : typed, delivered, before);
        publish(WebhookChanged.Change.OPENED, program);
        return of(program);
    }

    /** This program is not told any more; of an office without another, nothing is kept to be told. */
    public void close(Actor program) {
        of(program);
        webhooks.close(program.id());
        publish(WebhookChanged.Change.CLOSED, program);
    }

    /** @throws WebhookProblem.NotOpen for a program that is not told of events */
    @Transactional(readOnly = true)
    public Webhook of(Actor program) {
        return webhooks.of(program.id()).orElseThrow(WebhookProblem.NotOpen::new);
    }

    /** Every program that is told, by office. */
    @Transactional(readOnly = true)
    public List<Webhook> all() {
        return webhooks.all();
    }

    /**
     * Pushes everything after this position again, in order.
     *
     * @throws FieldErrors for a position that no event has reached yet
     */
    public Webhook replay(long after, Actor program) {
        var webhook = of(program);
        inOrder(after, told.place(webhook.office()));
        put(program, webhook.address(), after, Optional.of(webhook));
        publish(WebhookChanged.Change.REPLAYED, program);
        return of(program);
    }

    /**
     * What the program's office was told after this position, in order.
     *
     * @throws FieldErrors for a position that no event has reached yet
     */
    public List<PermitEvent.Placed> after(long position, int most, Actor program) {
        var office = of(program).office();
        inOrder(position, told.place(office));
        return told.after(office, position, most);
    }

    private static void inOrder(long after, long last) {
        if (after < 0 || after > last) throw wrong("after", "problem.webhook.after", last);
    }

    private void put(Actor program, @Nullable String address, long delivered, Optional<Webhook> before) {
        var now = clock.instant();
        var opened = before.map(Webhook::openedAt).orElse(now);
        webhooks.put(new Webhook(
                program.id(), program.atOffice(), address, opened, delivered, delivered, 0, now, null, null, null));
    }

    private void publish(WebhookChanged.Change change, Actor program) {
        events.publishEvent(new WebhookChanged(change, program));
    }

    private static FieldErrors wrong(String field, String key, Object argument) {
        return new FieldErrors(List.of(new FieldError(field, key, List.of(argument))));
    }
}
