package org.yizhengtong.server.proof;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.credential.Status;
import org.yizhengtong.credential.Statuses;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.permit.PermitCard;
import org.yizhengtong.server.permit.PermitStanding;
import org.yizhengtong.server.permit.PermitSummary;
import org.yizhengtong.server.permit.StandingDesk;
import org.yizhengtong.server.proof.domain.StatusPlaces;

/** Reads from the register what a status list says today. */
@Component
class StatusReading {
    private final StandingDesk standing;
    private final StatusPlaces places;

    StatusReading(StandingDesk standing, StatusPlaces places) {
        this.standing = standing;
        this.places = places;
    }

    @Transactional(readOnly = true)
    public Statuses read(int list) {
        var statuses = new Statuses(StatusRegister.PLACES);
        cards(list, statuses);
        // What is told of a permit goes before what is told of one of its cards.
        permits(list, statuses);
        for (int place : places.endedIn(list)) statuses.put(place, Status.CANCELLED);
        return statuses;
    }

    private void permits(int list, Statuses statuses) {
        List<PermitSummary> some;
        Optional<PermitNumber> after = Optional.empty();
        do {
            some = standing.notInForce(after);
            var of = some.stream().collect(Collectors.toMap(PermitSummary::number, PermitSummary::standing));
            for (var taken : places.in(list, of.keySet()))
                statuses.put(taken.place(), status(requireNonNull(of.get(taken.permit()))));
            after = some.isEmpty() ? after : Optional.of(some.getLast().number());
        } while (some.size() == StandingDesk.AT_MOST);
    }

    private void cards(int list, Statuses statuses) {
        List<PermitCard> some;
        Optional<PermitCard> after = Optional.empty();
        do {
            some = standing.voidCards(after);
            var serials = serials(some);
            for (var taken : places.in(list, serials.keySet()))
                if (requireNonNull(serials.get(taken.permit())).contains(taken.card()))
                    statuses.put(taken.place(), Status.CANCELLED);
            after = some.isEmpty() ? after : Optional.of(some.getLast());
        } while (some.size() == StandingDesk.AT_MOST);
    }

    private static Map<PermitNumber, Set<Integer>> serials(List<PermitCard> cards) {
        return cards.stream()
                .collect(Collectors.groupingBy(
                        PermitCard::permit, Collectors.mapping(PermitCard::serial, Collectors.toSet())));
    }

    /** A term that is over stands on the card itself; a list says of it that it was not endorsed since. */
    private static Status status(PermitStanding standing) {
        return switch (standing) {
            case VALID -> Status.VALID;
            case SUSPENDED -> Status.SUSPENDED;
            case LOST -> Status.LOST;
            case EXPIRED, CANCELLED -> Status.CANCELLED;
        };
    }
}
