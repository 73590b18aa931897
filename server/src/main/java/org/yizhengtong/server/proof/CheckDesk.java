package org.yizhengtong.server.proof;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.credential.Genuine;
import org.yizhengtong.credential.Rejection;
import org.yizhengtong.credential.Verification;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Looked;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.CardDesk;
import org.yizhengtong.server.permit.PermitDesk;
import org.yizhengtong.server.permit.PermitSummary;
import org.yizhengtong.server.proof.domain.Checks;

/** Checks (核验) the QR of a permit for anybody, against the register of this very moment; its holder sees the look. */
@Service
public class CheckDesk {
    private static final Actor ANYBODY = Actor.anybodyAt("check-page");

    private final IssuerKeys keys;
    private final PermitDesk permits;
    private final CardDesk cards;
    private final Checks checks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckDesk(
            IssuerKeys keys,
            PermitDesk permits,
            CardDesk cards,
            Checks checks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.keys = keys;
        this.permits = permits;
        this.cards = cards;
        this.checks = checks;
        this.events = events;
        this.clock = clock;
    }

    /** Whatever is typed is answered. The same form is one look, however often it is sent. */
    @Transactional
    public CheckAnswer check(String typed, RequestId request) {
        var now = clock.instant();
        return switch (verify(typed, now)) {
            case Rejection no -> CheckAnswer.rejected(CheckCode.of(no), time(now));
            case Genuine card -> inRegister(card, request, now);
        };
    }

    /** A card whose own term is over is read as of its last moment: the permit may have been endorsed since. */
    private Verification verify(String typed, Instant now) {
        var found = keys.verifier().verify(typed, now);
        return found instanceof Rejection.Expired over
                ? keys.verifier().verify(typed, over.since().minusSeconds(1))
                : found;
    }

    private CheckAnswer inRegister(Genuine card, RequestId request, Instant now) {
        var permit = PermitNumber.read(card.card().number()).flatMap(permits::find);
        if (permit.isEmpty()) return CheckAnswer.rejected(CheckCode.NOT_ISSUED, time(now));
        var number = permit.get().number();
        var code = code(card, permit.get());
        if (checks.first(number, request, time(now).toLocalDate()))
            events.publishEvent(new Looked(
                    permit.get().holder(),
                    ANYBODY,
                    number.value(),
                    "purpose.check_page",
                    "shown.check_page",
                    code.good() ? "yes" : "no"));
        return new CheckAnswer(
                code,
                time(now),
                code.good() ? CheckAnswer.Face.of(card.card()) : null,
                code == CheckCode.ENDORSED ? permit.get().until() : null,
                true);
    }

    private CheckCode code(Genuine card, PermitSummary permit) {
        if (!permit.inForce()) return CheckCode.of(permit.standing());
        if (isReplaced(card, permit)) return CheckCode.REPLACED;
        return card.card().to().equals(permit.until()) ? CheckCode.VALID : CheckCode.ENDORSED;
    }

    private boolean isReplaced(Genuine card, PermitSummary permit) {
        return keys.all().stream()
                .filter(key -> key.id().equals(card.keyId()))
                .map(key -> IssueTime.oldest(key, permit, cards.of(permit.number())))
                .anyMatch(card.issuedAt()::isBefore);
    }

    private LocalDateTime time(Instant now) {
        return LocalDateTime.ofInstant(now, clock.getZone());
    }
}
