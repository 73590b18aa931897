package org.yizhengtong.server.registration.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where and how somebody lives.
 *
 * @param leaseRegistered whether the lease is registered; nothing where it is not known or the home is not rented
 */
public record Home(
        String place,
        String addressLine,
        HomeKind kind,
        @Nullable Boolean leaseRegistered,
        LocalDate movedIn) {}
