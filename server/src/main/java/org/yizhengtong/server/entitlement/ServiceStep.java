package org.yizhengtong.server.entitlement;

import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * A desk gave a service or refused it, the holder objected, or the desk stood by its refusal. Never the words.
 *
 * @param reference the number of the desk's question
 */
public record ServiceStep(ResidentId about, Actor by, String reference, Step step) implements DomainEvent {
    /** What happened. */
    public enum Step {
        GIVEN("ServiceGiven"),
        REFUSED("ServiceRefused"),
        OBJECTED("RefusalObjectedTo"),
        UPHELD("RefusalUpheld");

        private final String kind;

        Step(String kind) {
            this.kind = kind;
        }
    }

    @Override
    public String kind() {
        return step.kind;
    }
}
