package org.yizhengtong.server.wallet;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.permit.PermitDesk;
import org.yizhengtong.server.permit.PermitSummary;
import org.yizhengtong.server.proof.ElectronicPermits;
import org.yizhengtong.server.wallet.domain.HeldCredentials;
import org.yizhengtong.server.wallet.domain.Offer;
import org.yizhengtong.server.wallet.domain.Offers;

/** Issues permits to wallets (OpenID4VCI 1.0, pre-authorised code): codes for a token, the token for credentials. */
@Service
@Transactional(noRollbackFor = WalletRefused.class)
public class IssuingDesk {
    /** In days: what the permit opens may change, and what a telephone says of it should not be old. */
    static final int GOOD_FOR = 30;

    private final Offers offers;
    private final HeldCredentials held;
    private final NonceBook nonces;
    private final PermitDesk permits;
    private final OpenServices services;
    private final ElectronicPermits electronic;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    IssuingDesk(
            Offers offers,
            HeldCredentials held,
            NonceBook nonces,
            PermitDesk permits,
            OpenServices services,
            ElectronicPermits electronic,
            ApplicationEventPublisher events,
            Clock clock) {
        this.offers = offers;
        this.held = held;
        this.nonces = nonces;
        this.permits = permits;
        this.services = services;
        this.electronic = electronic;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The offer that stands at this address.
     *
     * @throws NotFound unless it can still be taken
     */
    @Transactional(readOnly = true)
    public Map<String, Object> offer(String reference) {
        var code = OfferWords.code(reference);
        var open = offers.find(Digests.of(code)).filter(one -> one.isOpen(clock.instant()));
        if (open.isEmpty()) throw new NotFound();
        return IssuerMetadata.offer(electronic.issuer().orElseThrow(NotFound::new), code);
    }

    /**
     * A token for both codes of an offer, once. A wrong transaction code is counted.
     *
     * @throws WalletRefused as RFC 6749 and OpenID4VCI 1.0, 6.3 name it
     */
    public TokenAnswer token(String grant, String code, String txCode) {
        if (grant.isEmpty()) throw new WalletRefused("invalid_request", "grant_type is missing");
        if (!grant.equals(IssuerMetadata.GRANT))
            throw new WalletRefused("unsupported_grant_type", "only " + IssuerMetadata.GRANT);
        if (code.isEmpty() || txCode.isEmpty())
            throw new WalletRefused("invalid_request", "pre-authorized_code or tx_code is missing");
        var now = clock.instant();
        var offer = offers.take(Digests.of(code))
                .filter(one -> one.isOpen(now))
                .orElseThrow(() -> new WalletRefused("invalid_grant", "the code is unknown, over, or was used"));
        if (!offer.opensWith(OfferWords.kept(code, txCode))) {
            offers.save(offer.tried());
            throw new WalletRefused("invalid_grant", "the transaction code is wrong");
        }
        var token = token();
        offers.save(offer.exchanged(Digests.of(token), now));
        return TokenAnswer.of(token, Offer.TOKEN_GOOD_FOR);
    }

    /** A word for wallets to sign; nothing is kept of it. */
    @Transactional(readOnly = true)
    public String nonce() {
        return nonces.fresh(clock.instant());
    }

    /**
     * A credential for each key that is proved, once a token.
     *
     * @throws WalletRefused as OpenID4VCI 1.0, 8.3.1 names it; the token stays good then, and a word that was signed does not
     */
    public CredentialAnswer issue(String token, byte[] body) {
        var now = clock.instant();
        var offer = offers.takeByToken(Digests.of(token))
                .filter(one -> one.admits(now))
                .orElseThrow(WalletRefused::token);
        var issuer = electronic.issuer().orElseThrow(IssuingDesk::denied);
        var proofs = CredentialRequest.read(body).proofs().stream()
                .map(proof -> KeyProof.read(proof, issuer, now))
                .toList();
        var keys = keys(proofs, now);
        var today = LocalDate.now(clock);
        var permit = permits.find(offer.permit())
                .filter(one -> one.inForce() && !one.until().isBefore(today))
                .orElseThrow(IssuingDesk::denied);
        var until = until(permit, today);
        var batch = UUID.randomUUID();
        var issued = electronic.issue(permit, batch, services.of(permit, today, until), until, keys);
        var digests = issued.stream().map(Digests::ofCredential).toList();
        held.add(permit.number(), batch, digests, now, until);
        offers.save(offer.used());
        events.publishEvent(new WalletIssued(permit.holder(), permit.number(), holder(permit)));
        return CredentialAnswer.of(issued);
    }

    private List<PublicKey> keys(List<KeyProof> proofs, Instant now) {
        // One word serves all keys of a request, or each has one.
        for (var nonce : proofs.stream().map(KeyProof::nonce).distinct().toList())
            if (!nonces.take(nonce, now))
                throw new WalletRefused("invalid_nonce", "the nonce is unknown, over, or was used");
        var keys = proofs.stream()
                .map(KeyProof::key)
                .map(ECKey::toPublicJWK)
                .distinct()
                .toList();
        if (keys.size() < proofs.size()) throw new WalletRefused("invalid_proof", "a key is proved twice");
        return keys.stream().map(IssuingDesk::key).toList();
    }

    private static PublicKey key(ECKey key) {
        try {
            return key.toECPublicKey();
        } catch (JOSEException unusable) {
            throw new WalletRefused("invalid_proof", "a key cannot be used");
        }
    }

    private static LocalDate until(PermitSummary permit, LocalDate today) {
        var longest = today.plusDays(GOOD_FOR);
        return permit.until().isBefore(longest) ? permit.until() : longest;
    }

    private static Actor holder(PermitSummary permit) {
        return new Actor(permit.holder().value(), Role.RESIDENT, null, "");
    }

    private String token() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64URL.encode(bytes).toString();
    }

    private static WalletRefused denied() {
        return new WalletRefused("credential_request_denied", "this permit cannot be issued today");
    }
}
