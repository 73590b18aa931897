package org.yizhengtong.server.proof;

import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * A signing key was made (新密钥).
 *
 * @param reference its id
 */
public record KeyMade(String reference, Actor by) implements DomainEvent {
    @Override
    public @Nullable ResidentId about() {
        return null;
    }
}
