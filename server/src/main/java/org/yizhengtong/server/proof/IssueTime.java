package org.yizhengtong.server.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yizhengtong.credential.IssuerKey;
import org.yizhengtong.server.permit.PermitCard;
import org.yizhengtong.server.permit.PermitSummary;

/**
 * When the text of a card counts as issued: the day its card was ordered, or its key's first moment where that is later,
 * and a second more for each card of the permit. So one card has one text, the next has another, and none has to be kept.
 */
final class IssueTime {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final Comparator<PermitCard> BY_SERIAL = Comparator.comparingInt(PermitCard::serial);

    private IssueTime() {}

    /** Of the newest card. */
    static Instant newest(IssuerKey key, PermitSummary permit, List<PermitCard> cards) {
        return of(key, permit, good(cards).max(BY_SERIAL));
    }

    /** Of the oldest card that is still good: what was issued before it is another card's, which was replaced. */
    static Instant oldest(IssuerKey key, PermitSummary permit, List<PermitCard> cards) {
        return of(key, permit, good(cards).min(BY_SERIAL));
    }

    /** Which card that is; 0 where none was ordered. */
    static int newestSerial(List<PermitCard> cards) {
        return good(cards).mapToInt(PermitCard::serial).max().orElse(0);
    }

    private static Stream<PermitCard> good(List<PermitCard> cards) {
        return cards.stream().filter(card -> card.state() != PermitCard.State.VOID);
    }

    private static Instant of(IssuerKey key, PermitSummary permit, Optional<PermitCard> card) {
        var day = start(card.map(PermitCard::orderedOn).orElse(permit.issuedOn()));
        return (day.isBefore(key.from()) ? key.from() : day)
                .plusSeconds(card.map(PermitCard::serial).orElse(0));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(CITY).toInstant();
    }
}
