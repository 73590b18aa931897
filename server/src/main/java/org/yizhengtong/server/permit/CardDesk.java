package org.yizhengtong.server.permit;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.casework.CaseState;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.NoticeDue;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.permit.domain.Cards;
import org.yizhengtong.server.permit.domain.Permit;

/** Has cards made (制证) in batches, and hands them over. */
@Service
@Transactional
public class CardDesk {
    /** In cards. */
    public static final int LARGEST_BATCH = 200;

    private static final int AT_MOST = 200;

    private final Cards cards;
    private final PermitActs acts;
    private final OfficeDesk offices;
    private final LawDesk law;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CardDesk(
            Cards cards,
            PermitActs acts,
            OfficeDesk offices,
            LawDesk law,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cards = cards;
        this.acts = acts;
        this.offices = offices;
        this.law = law;
        this.events = events;
        this.clock = clock;
    }

    /** A station's cards that are to be made, or that wait for their holders, the oldest first. */
    @Transactional(readOnly = true)
    public List<PermitCard> at(PermitCard.State state, Actor officer) {
        return cards.at(officer.atOffice(), state, AT_MOST);
    }

    /** The cards of a permit, the newest first. */
    @Transactional(readOnly = true)
    public List<PermitCard> of(PermitNumber permit) {
        return cards.of(permit);
    }

    /** By when the card of an approved case is made; nothing once it is, or where the law sets no day. */
    @Transactional(readOnly = true)
    public Optional<CardTime> time(ReviewSheet sheet) {
        var limit = law.timeLimit("issue_card").orElse(null);
        if (limit == null || sheet.file().state() != CaseState.APPROVED) return Optional.empty();
        if (sheet.permit().isEmpty()) return Optional.empty();
        return cards.of(sheet.permit().get().number()).stream()
                .filter(PermitCard::awaited)
                .findFirst()
                .map(card -> new CardTime(requireNonNull(card.due()), card.lateOn(today()), limit));
    }

    /** The day by which what is to be made is late or in time. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * What was not made by its last day, the latest first.
     *
     * @throws NotYours for anybody but the head of a station
     */
    @Transactional(readOnly = true)
    public List<PermitCard> late(Actor head) {
        if (!head.head()) throw new NotYours("/counter/cards");
        return cards.late(head.atOffice(), LocalDate.now(clock), AT_MOST);
    }

    /** Writes each missed last day down and tells who waits, once a card. */
    public int writeDownLate() {
        var late = cards.markLate(LocalDate.now(clock), AT_MOST);
        for (var card : late) {
            events.publishEvent(new CardLimitMissed(card.holder(), card.permit(), Actor.service(card.office())));
            if (!card.awaited()) continue;
            var station = offices.office(card.office());
            events.publishEvent(new NoticeDue(
                    card.holder(),
                    "notice.card_late",
                    List.of(
                            card.permit().printed(),
                            requireNonNull(card.due()),
                            new Text(station.nameZh(), station.nameEn()))));
        }
        return late.size();
    }

    /**
     * Makes what the station has ordered, the oldest first, into one batch; their holders are told. The same form makes
     * one batch.
     */
    public List<PermitCard> make(RequestId request, Actor officer) {
        var today = LocalDate.now(clock);
        var made = cards.make(officer.atOffice(), request.value(), today, LARGEST_BATCH);
        for (var card : made) {
            events.publishEvent(
                    new PermitChanged(card.holder(), card.permit(), PermitStep.Kind.CARD_MADE, today, officer));
            events.publishEvent(new NoticeDue(
                    card.holder(),
                    "notice.permit.card_made",
                    List.of(card.permit().printed())));
        }
        return cards.batch(request.value());
    }

    /**
     * Hands a card over, collected at the station or delivered; the one before it is no longer good.
     *
     * @throws NoCardWaits when none waits
     */
    public void handOver(PermitNumber number, PermitCard.How how, RequestId request, Actor officer) {
        var done = acts.act(number, request, officer, (permit, today, law) -> {
            if (permit instanceof Permit.Cancelled || permit instanceof Permit.Expired) throw permit.otherwise();
            return new PermitActs.Done(permit, PermitStep.Kind.CARD_HANDED, "");
        });
        if (done.isPresent() && !cards.handOver(number, how, LocalDate.now(clock))) throw new NoCardWaits(number);
    }
}
