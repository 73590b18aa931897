package org.yizhengtong.server.client;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Role;

/**
 * A program of an office (接口客户端).
 *
 * @param name what it calls itself when it signs in, and what stands beside whatever it does
 * @param role what somebody is who acts for its office
 * @param jwks its public keys, as a JSON Web Key Set
 * @param endedAt when it was shut out; nothing while it may sign in
 */
public record ApiClient(
        UUID id,
        String name,
        String office,
        Role role,
        Set<Scope> scopes,
        Bounds bounds,
        String jwks,
        Instant addedAt,
        @Nullable Instant endedAt) {
    public ApiClient {
        scopes = Set.copyOf(scopes);
    }

    /** Who acts when this program does. */
    public Actor actor() {
        return new Actor(id, role, office, name);
    }
}
