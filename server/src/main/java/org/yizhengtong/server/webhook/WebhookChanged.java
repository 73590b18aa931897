package org.yizhengtong.server.webhook;

import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/** A program said how it wants to be told of events, or that it does not any more, or had them sent again. */
public record WebhookChanged(Change change, Actor by) implements DomainEvent {
    /** What was changed. */
    public enum Change {
        OPENED("WebhookOpened"),
        CLOSED("WebhookClosed"),
        REPLAYED("EventsReplayed");

        private final String event;

        Change(String event) {
            this.event = event;
        }
    }

    @Override
    public @Nullable ResidentId about() {
        return null;
    }

    @Override
    public String reference() {
        return by.name();
    }

    @Override
    public String kind() {
        return change.event;
    }
}
