package org.yizhengtong.credential;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the issuer signed and the holder chose to show. Whoever showed it holds the key it was issued to, and the term
 * runs; whether it was suspended, lost or cancelled since is said by the list that {@code status} points into.
 */
public record Shown(
        String issuer,
        String keyId,
        Instant issuedAt,
        LocalDate from,
        LocalDate to,
        Optional<String> number,
        Optional<String> name,
        Optional<LocalDate> born,
        List<Entitlement> entitlements,
        Optional<StatusReference> status)
        implements Presentation {

    public Shown {
        entitlements = List.copyOf(entitlements);
    }

    /** Whether it shows that the holder may use that service on that day. What is not shown may be so all the same. */
    public boolean entitled(String service, LocalDate day) {
        return entitlements.stream()
                .anyMatch(entitlement -> entitlement.service().equals(service) && entitlement.on(day));
    }
}
