package org.yizhengtong.credential;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.yizhengtong.credential.cwt.Claims;
import org.yizhengtong.credential.cwt.ClaimsWriter;
import org.yizhengtong.credential.cwt.Sign1;
import org.yizhengtong.credential.qr.QrText;

/** Issues (签发) signed QR texts with one key. */
public final class Issuer {
    private final IssuerKey key;
    private final PrivateKey secret;

    public Issuer(IssuerKey key, PrivateKey secret) {
        this.key = key;
        this.secret = secret;
        var probe = "Do the two halves belong together?".getBytes(StandardCharsets.UTF_8);
        if (!key.suite().verifies(key.key(), probe, key.suite().sign(secret, probe))) {
            throw new KeyNotUsable(key.id(), "its private half belongs to another key");
        }
    }

    /** The text for a QR code that says what the card says, issued at that instant. */
    public String issue(PermitCard card, Optional<StatusReference> status, Instant at) {
        var issuedAt = at.truncatedTo(ChronoUnit.SECONDS);
        if (!key.inForce(issuedAt)) throw new KeyNotUsable(key.id(), "it does not sign at " + issuedAt);
        var claims = Claims.of(key.issuer(), issuedAt, card, status);
        return QrText.write(Sign1.sign(key.suite(), key.id(), secret, ClaimsWriter.write(claims)));
    }
}
