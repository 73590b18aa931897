package org.yizhengtong.server.proof;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.X509CertUtils;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.credential.Challenge;
import org.yizhengtong.credential.Entitlement;
import org.yizhengtong.credential.IssuerKey;
import org.yizhengtong.credential.PermitCard;
import org.yizhengtong.credential.Presentation;
import org.yizhengtong.credential.StatusReference;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.permit.PermitSummary;
import org.yizhengtong.server.registration.RegistrationDesk;

/** Electronic permits (电子证照) for telephones: issued and verified with this authority's keys, which stay here. */
@Service
public class ElectronicPermits {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final IssuerKeys keys;
    private final RegistrationDesk registration;
    private final StatusRegister statuses;
    private final Clock clock;

    ElectronicPermits(IssuerKeys keys, RegistrationDesk registration, StatusRegister statuses, Clock clock) {
        this.keys = keys;
        this.registration = registration;
        this.statuses = statuses;
        this.clock = clock;
    }

    /** The address by which this authority is known; nothing while no key signs. */
    public Optional<String> issuer() {
        return key().map(IssuerKey::issuer);
    }

    /**
     * One electronic permit for each of these keys, good from today. Issued counts as the first moment of today, so that
     * two of them are not known for a pair by their second.
     *
     * @param batch what they are ended by, all at once
     * @param until the last day
     */
    @Transactional
    public List<String> issue(
            PermitSummary permit,
            UUID batch,
            List<Entitlement> services,
            LocalDate until,
            List<? extends PublicKey> holders) {
        var key = key().orElseThrow(() -> new IllegalStateException("no key signs"));
        var issuer = keys.issuer(key);
        var today = LocalDate.now(clock);
        var holder = registration.particulars(permit.holder());
        var card = new PermitCard(permit.number().value(), holder.name(), holder.birthDate(), today, until);
        var at = later(today.atStartOfDay(CITY).toInstant(), key.from());
        return holders.stream()
                .map(one -> issuer.issue(card, services, one, Optional.of(place(permit, batch, key)), at))
                .toList();
    }

    /** Each has a place of its own, or two of them would be known for a pair by it. */
    private StatusReference place(PermitSummary permit, UUID batch, IssuerKey key) {
        return statuses.forWallet(permit.number(), batch, key.issuer());
    }

    /** The status list says from now on that these are over. */
    @Transactional
    public void end(PermitNumber permit, UUID batch) {
        statuses.end(permit, batch, LocalDate.now(clock));
    }

    public Presentation verify(String presentation, Challenge challenge) {
        return keys.verifier().verify(presentation, challenge, clock.instant());
    }

    /** Who asks, as wallets know it: the digest of the certificate of the key in force (OpenID4VP 1.0, 5.9.3: x509_hash). */
    public Optional<String> asker() {
        return key().map(key -> "x509_hash:" + X509CertUtils.computeSHA256Thumbprint(keys.certificate(key)));
    }

    /** A request to a wallet (RFC 9101), signed by the key in force. */
    public String signedRequest(Map<String, Object> claims) {
        var key = key().orElseThrow(() -> new IllegalStateException("no key signs"));
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("oauth-authz-req+jwt"))
                .x509CertChain(List.of(Base64.encode(certificate(key))))
                .build();
        return keys.sign(key, header, new Payload(claims).toBase64URL());
    }

    private Optional<IssuerKey> key() {
        return keys.inForce(clock.instant());
    }

    private byte[] certificate(IssuerKey key) {
        try {
            return keys.certificate(key).getEncoded();
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
