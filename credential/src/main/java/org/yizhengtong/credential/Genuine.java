package org.yizhengtong.credential;

import java.time.Instant;
import java.util.Optional;

/**
 * The issuer signed exactly this, and the term runs. Whether the permit was suspended, lost or cancelled since is said
 * by the list that {@code status} points into, not by the card.
 */
public record Genuine(PermitCard card, String issuer, String keyId, Instant issuedAt, Optional<StatusReference> status)
        implements Verification {}
