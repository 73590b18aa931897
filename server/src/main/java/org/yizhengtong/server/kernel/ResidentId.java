package org.yizhengtong.server.kernel;

import java.util.UUID;

/** Names one resident inside this service; says nothing about the person. */
public record ResidentId(UUID value) {
    public static ResidentId fresh() {
        return new ResidentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
