package org.yizhengtong.server.proof;

import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * A signing key was taken off the list (作废密钥): nothing it signed is good any more.
 *
 * @param reference its id
 */
public record KeyTakenAway(String reference, Actor by) implements DomainEvent {
    @Override
    public @Nullable ResidentId about() {
        return null;
    }
}
