package org.yizhengtong.server.proof;

import java.time.Instant;

/**
 * A signing key, as the one who runs the service sees it.
 *
 * @param until the instant from which it does not sign; far away where nobody has said
 */
public record KeySummary(String id, String issuer, Instant from, Instant until) {
    /** Whether another key follows it. */
    public boolean ends() {
        return until.isBefore(KeyCertificate.OPEN_END);
    }
}
