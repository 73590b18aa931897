package org.yizhengtong.server.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Looked;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NoticeDue;
import org.yizhengtong.server.kernel.Reason;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.domain.Joining;
import org.yizhengtong.server.registration.domain.Joinings;
import org.yizhengtong.server.registration.domain.Registrations;
import org.yizhengtong.server.registration.domain.Residents;

/**
 * Joins two entries of one person (合并), and parts them again. The register moves nothing: it reads one through the other.
 * Permits and cases stand under one entry at a time, and go back where they were.
 */
@Service
@Transactional
public class JoiningDesk {
    private final Joinings joinings;
    private final Residents residents;
    private final Registrations registrations;
    private final StationDoor stations;
    private final AccountDesk accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JoiningDesk(
            Joinings joinings,
            Residents residents,
            Registrations registrations,
            StationDoor stations,
            AccountDesk accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.joinings = joinings;
        this.residents = residents;
        this.registrations = registrations;
        this.stations = stations;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody this entry resembles or is joined with, side by side; both are told of the look. */
    public List<Lookalike> of(ResidentId id, Actor officer) {
        mayAct(id, officer);
        var found = joinings.resemblances(id).stream()
                .map(pair -> pair.entered().equals(id) ? pair.other() : pair.entered());
        var joined = Stream.concat(
                joinings.into(id).stream().map(Joining::joined),
                joinings.of(id).stream().map(Joining::kept));
        return Stream.concat(found, joined)
                .distinct()
                .map(other -> beside(id, other, officer))
                .toList();
    }

    /** Whether somebody else's entry may be the same person's. */
    @Transactional(readOnly = true)
    public boolean resembles(ResidentId id) {
        return !joinings.resemblances(id).isEmpty();
    }

    /**
     * Joins two entries: the joined one is read through the one kept from now on.
     *
     * @throws AlreadyJoined where one of them is part of a joining
     */
    public void join(ResidentId kept, ResidentId joined, String typedReason, RequestId request, Actor officer) {
        var reason = Reason.given(typedReason);
        take(kept, joined);
        mayAct(kept, officer);
        if (joinings.joined(joined, request)) return;
        var taken = Stream.of(kept, joined).anyMatch(one -> joinings.of(one).isPresent())
                || !joinings.into(joined).isEmpty();
        if (taken) throw new AlreadyJoined();
        var today = LocalDate.now(clock);
        joinings.join(new Joining(UUID.randomUUID(), joined, kept, request, reason, today, officer.id()));
        accounts.joined(joined, kept);
        events.publishEvent(new ResidentsJoined(kept, officer, joined, today));
        events.publishEvent(new NoticeDue(kept, "notice.residents_joined", List.of(today)));
    }

    /** Parts two entries that were joined; every record is where it was. Asked again, it changes nothing. */
    public void undo(ResidentId kept, ResidentId joined, UUID number, String typedReason, Actor officer) {
        var reason = Reason.given(typedReason);
        take(kept, joined);
        mayAct(kept, officer);
        var inForce = joinings.inForce(joined, number).filter(one -> one.kept().equals(kept));
        if (inForce.isEmpty()) return;
        var today = LocalDate.now(clock);
        joinings.undo(inForce.get(), today, officer.id(), reason);
        accounts.parted(joined);
        events.publishEvent(new JoiningUndone(kept, officer, joined, today));
    }

    /** Both rows, always in one order: two officers who join the two the other way round do not block each other. */
    private void take(ResidentId kept, ResidentId joined) {
        if (kept.equals(joined)) throw new NotFound();
        for (var id : Stream.of(kept, joined)
                .sorted(Comparator.comparing(ResidentId::value))
                .toList()) {
            if (residents.take(id).isEmpty()) throw new NotFound();
        }
    }

    private void mayAct(ResidentId id, Actor officer) {
        var last = registrations.last(id).orElseThrow(NotFound::new);
        stations.check(last.residence().home().place(), officer, id.toString());
    }

    private Lookalike beside(ResidentId id, ResidentId other, Actor officer) {
        var why = joinings.resemblances(id).stream()
                .filter(pair -> pair.entered().equals(other) || pair.other().equals(other))
                .map(Joinings.Pair::why)
                .findFirst()
                .orElse("joined");
        return new Lookalike(side(id, officer), side(other, officer), why, joining(id, other));
    }

    private @Nullable UUID joining(ResidentId id, ResidentId other) {
        return joinings.into(id).stream()
                .filter(one -> one.joined().equals(other))
                .map(Joining::id)
                .findFirst()
                .orElse(null);
    }

    private Lookalike.Side side(ResidentId id, Actor officer) {
        events.publishEvent(new Looked(id, officer, id.toString(), "purpose.joining", "shown.particulars", ""));
        var found = registrations.last(id).orElseThrow(NotFound::new);
        var summary = RegistrationSummaries.of(found);
        var number = found.resident().number();
        return new Lookalike.Side(
                id,
                summary.name(),
                number.value(),
                number.birthDate(),
                summary.hukouName(),
                summary.address(),
                summary.registeredOn());
    }
}
