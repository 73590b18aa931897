package org.yizhengtong.server.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.Reason;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.permit.domain.Permit;
import org.yizhengtong.server.permit.domain.PermitRequests;
import org.yizhengtong.server.permit.domain.Permits;
import org.yizhengtong.server.registration.RegistrationDesk;

/** Takes what holders ask of officers. */
@Service
@Transactional
public class RequestDesk {
    private static final int AT_MOST = 100;

    private final PermitRequests requests;
    private final Permits permits;
    private final PermitActs acts;
    private final RegistrationDesk registration;
    private final OfficeDesk offices;
    private final LawDesk law;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestDesk(
            PermitRequests requests,
            Permits permits,
            PermitActs acts,
            RegistrationDesk registration,
            OfficeDesk offices,
            LawDesk law,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.permits = permits;
        this.acts = acts;
        this.registration = registration;
        this.offices = offices;
        this.law = law;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks the station of the holder's home for something. The same form asks once.
     *
     * @param typed what is to be changed, or why: needed for an exchange and an objection
     * @throws AskedAlready while the same waits for an answer
     * @throws PermitStandsOtherwise for a permit to which it cannot be done
     * @throws NotYetEndorsable before the window opens
     */
    public void ask(PermitNumber number, PermitRequest.Kind kind, String typed, RequestId request, Actor holder) {
        var words = kind.needsWords() ? Reason.given(typed) : Reason.optional(typed);
        var permit = acts.inHand(number, holder);
        if (requests.askedBy(request).isPresent()) return;
        var today = LocalDate.now(clock);
        permits.save(asked(permit, kind, today));
        var home = registration.last(holder.resident()).orElseThrow(NotRegistered::new);
        var office = offices.stationFor(home.place()).id();
        var asked = PermitRequest.open(permit.number(), permit.holder(), kind, today, due(kind, today), words, office);
        if (!requests.add(asked, request)) throw new AskedAlready(number);
        events.publishEvent(new PermitAsked(permit.holder(), number, kind, holder));
    }

    /**
     * Takes a request back.
     *
     * @throws AnsweredAlready when an officer was faster
     */
    public void withdraw(UUID id, Actor holder) {
        var asked = requests.find(id).orElseThrow(NotFound::new);
        var permit = acts.inHand(asked.permit(), holder);
        if (requests.find(id).orElseThrow().state() == PermitRequest.State.WITHDRAWN) return;
        end(permit, asked, PermitRequest.State.WITHDRAWN, "", holder);
    }

    /** What waits for an answer at this officer's station, the oldest first. */
    @Transactional(readOnly = true)
    public List<PermitRequest> open(Actor officer) {
        return requests.open(officer.atOffice(), AT_MOST);
    }

    /** The day by which what waits is late or in time. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Ends a request that is not granted. An endorsement that is not asked for any longer keeps nothing in force. */
    void end(Permit permit, PermitRequest asked, PermitRequest.State state, String words, Actor by) {
        requests.find(asked.id()).orElseThrow().mustBeOpen();
        if (asked.kind() == PermitRequest.Kind.ENDORSEMENT && permit instanceof Permit.Held held) {
            permits.save(held.noLongerAsking());
        }
        var badge = state == PermitRequest.State.WITHDRAWN ? "" : by.name();
        requests.answer(asked.id(), state, words, LocalDate.now(clock), badge);
        events.publishEvent(new RequestAnswered(permit.holder(), asked.permit(), state, by));
    }

    /** The last day for an answer, where the law sets a limit: for renewing a term, and for a new card. */
    private @Nullable LocalDate due(PermitRequest.Kind kind, LocalDate today) {
        var step = switch (kind) {
            case ENDORSEMENT -> law.upkeep(today).yearly() ? null : "renewal";
            case REPLACEMENT, EXCHANGE -> "replacement";
            case CANCELLATION, OBJECTION -> null;
        };
        if (step == null) return null;
        return law.timeLimit(step)
                .map(limit -> limit.due(today, law.calendar()))
                .orElse(null);
    }

    /** Whether it can be done to this permit is found by trying it; only asking in time changes anything yet. */
    private Permit asked(Permit permit, PermitRequest.Kind kind, LocalDate today) {
        return switch (kind) {
            case ENDORSEMENT ->
                switch (permit) {
                    case Permit.Held held -> held.askToEndorse(today, law::upkeep);
                    case Permit.Suspended suspended -> suspended;
                    default -> throw permit.otherwise();
                };
            case REPLACEMENT -> {
                if (!(permit instanceof Permit.Lost)) throw permit.otherwise();
                yield permit;
            }
            case EXCHANGE -> {
                if (permit instanceof Permit.Valid || permit instanceof Permit.Suspended) yield permit;
                throw permit.otherwise();
            }
            case CANCELLATION -> {
                if (permit instanceof Permit.Held || permit instanceof Permit.Suspended) yield permit;
                throw permit.otherwise();
            }
            case OBJECTION -> {
                if (!(permit instanceof Permit.Cancelled)) throw permit.otherwise();
                yield permit;
            }
        };
    }
}
