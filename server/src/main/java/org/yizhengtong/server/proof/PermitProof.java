package org.yizhengtong.server.proof;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.credential.PermitCard;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.permit.CardDesk;
import org.yizhengtong.server.permit.PermitDesk;
import org.yizhengtong.server.permit.PermitSummary;
import org.yizhengtong.server.registration.RegistrationDesk;

/**
 * Proves permits in force by a signed QR (二维码). The text is made whenever it is needed, and kept nowhere: for the same
 * card and key it is the same.
 */
@Service
@Transactional
public class PermitProof {
    private final PermitDesk permits;
    private final CardDesk cards;
    private final RegistrationDesk registration;
    private final IssuerKeys keys;
    private final StatusRegister statuses;
    private final Clock clock;

    PermitProof(
            PermitDesk permits,
            CardDesk cards,
            RegistrationDesk registration,
            IssuerKeys keys,
            StatusRegister statuses,
            Clock clock) {
        this.permits = permits;
        this.cards = cards;
        this.registration = registration;
        this.keys = keys;
        this.statuses = statuses;
        this.clock = clock;
    }

    /**
     * The text of the QR for the newest card of a permit. Whoever prints it for an office publishes
     * {@link org.yizhengtong.server.kernel.Looked}.
     *
     * @return nothing for a permit that is not in force, whose term is over, or while this city has no signing key
     */
    public Optional<String> text(PermitNumber number) {
        return permits.find(number).flatMap(permit -> face(permit).flatMap(face -> text(permit, face)));
    }

    /** The QR of a resident's own permit, with all that stands in it; nothing where {@link #text} gives nothing. */
    public Optional<PermitSlip> slip(Actor holder) {
        return permits.of(holder.resident())
                .flatMap(permit -> face(permit)
                        .flatMap(face -> text(permit, face).map(text -> slip(permit, face, QrSymbol.of(text)))));
    }

    private Optional<PermitCard> face(PermitSummary permit) {
        // Asked in time, a permit stays in force beyond its last day until an officer has looked: no card can say that.
        if (!permit.inForce() || permit.until().isBefore(LocalDate.now(clock))) return Optional.empty();
        var holder = registration.particulars(permit.holder());
        return Optional.of(new PermitCard(
                permit.number().value(), holder.name(), holder.birthDate(), permit.issuedOn(), permit.until()));
    }

    private Optional<String> text(PermitSummary permit, PermitCard face) {
        return keys.inForce(clock.instant()).map(key -> {
            var all = cards.of(permit.number());
            var status = statuses.ofCard(permit.number(), IssueTime.newestSerial(all), key.issuer());
            return keys.issuer(key).issue(face, Optional.of(status), IssueTime.newest(key, permit, all));
        });
    }

    private static PermitSlip slip(PermitSummary permit, PermitCard face, QrSymbol qr) {
        return new PermitSlip(permit.number(), face.name(), face.born(), face.from(), face.to(), qr);
    }
}
