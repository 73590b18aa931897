package org.yizhengtong.server.entitlement;

import java.util.List;
import java.util.UUID;

/**
 * An office relies on somebody's permit.
 *
 * @param verifications its questions that were answered yes, the newest for each of its services
 */
public record Reliance(String office, List<UUID> verifications) {
    public Reliance {
        verifications = List.copyOf(verifications);
    }
}
