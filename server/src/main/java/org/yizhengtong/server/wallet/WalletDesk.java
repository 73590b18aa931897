package org.yizhengtong.server.wallet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.PermitDesk;
import org.yizhengtong.server.permit.PermitSummary;
import org.yizhengtong.server.proof.ElectronicPermits;
import org.yizhengtong.server.proof.QrSymbol;
import org.yizhengtong.server.wallet.domain.Held;
import org.yizhengtong.server.wallet.domain.HeldCredentials;
import org.yizhengtong.server.wallet.domain.Offer;
import org.yizhengtong.server.wallet.domain.Offers;

/** Where a holder puts their permit on a telephone (装进手机), and ends it there. */
@Service
@Transactional
public class WalletDesk {
    private static final int MOST_LISTED = 20;

    private final Offers offers;
    private final HeldCredentials held;
    private final OfferWords words;
    private final PermitDesk permits;
    private final ElectronicPermits electronic;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WalletDesk(
            Offers offers,
            HeldCredentials held,
            OfferWords words,
            PermitDesk permits,
            ElectronicPermits electronic,
            ApplicationEventPublisher events,
            Clock clock) {
        this.offers = offers;
        this.held = held;
        this.words = words;
        this.permits = permits;
        this.electronic = electronic;
        this.events = events;
        this.clock = clock;
    }

    /** Which wallets hold the permit, and whether another may. */
    @Transactional(readOnly = true)
    public WalletPage page(Actor holder) {
        var permit = permits.of(holder.resident());
        var rows = permit.map(one -> held.of(one.number(), MOST_LISTED)).orElse(List.of());
        return new WalletPage(
                electronic.issuer().isPresent() && permit.filter(this::usable).isPresent(),
                rows.stream().map(this::row).toList());
    }

    /**
     * Offers the permit to a wallet, in place of every offer that nobody took. The same form shows the same offer.
     *
     * @return nothing once that offer is over
     * @throws NotOffered unless the permit can be used today, and a key signs
     * @throws OfferedTooOften beyond some a day
     */
    public Optional<OfferSlip> offer(RequestId request, Actor holder) {
        var permit = permits.of(holder.resident()).filter(this::usable).orElseThrow(NotOffered::new);
        var issuer = electronic.issuer().orElseThrow(NotOffered::new);
        var now = clock.instant();
        var number = permit.number();
        var reference = words.reference(number, request);
        var code = OfferWords.code(reference);
        var txCode = words.txCode(number, request);
        var before = offers.find(number, request);
        if (before.isPresent())
            return before.filter(one -> one.isOpen(now)).map(one -> slip(one, issuer, reference, txCode));
        var today = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        if (offers.madeSince(number, today) >= Offer.A_DAY) throw new OfferedTooOften();
        offers.endAll(number);
        var offer = Offer.made(number, Digests.of(code), OfferWords.kept(code, txCode), now);
        offers.add(offer, request);
        return Optional.of(slip(offer, issuer, reference, txCode));
    }

    /**
     * Ends what one wallet holds: desks that ask here refuse it from now on, and the status list says so. Ended twice,
     * nothing changes.
     *
     * @throws NotFound unless it is the holder's own
     */
    public void end(UUID batch, Actor holder) {
        var number = permits.of(holder.resident()).map(PermitSummary::number).orElseThrow(NotFound::new);
        if (held.of(number, MOST_LISTED).stream().noneMatch(one -> one.batch().equals(batch))) throw new NotFound();
        if (!held.end(number, batch, LocalDate.now(clock))) return;
        electronic.end(number, batch);
        events.publishEvent(new WalletEnded(holder.resident(), number, holder));
    }

    private boolean usable(PermitSummary permit) {
        return permit.inForce() && !permit.until().isBefore(LocalDate.now(clock));
    }

    private OfferSlip slip(Offer offer, String issuer, String reference, String txCode) {
        var address = URLEncoder.encode(issuer + "/wallet/offers/" + reference, StandardCharsets.UTF_8);
        var link = "openid-credential-offer://?credential_offer_uri=" + address;
        return new OfferSlip(link, QrSymbol.of(link), txCode, LocalTime.ofInstant(offer.until(), clock.getZone()));
    }

    private WalletPage.Row row(Held one) {
        return new WalletPage.Row(
                one.batch(),
                LocalDate.ofInstant(one.issuedAt(), clock.getZone()),
                one.count(),
                one.until(),
                one.endedOn(),
                one.good(LocalDate.now(clock)));
    }
}
