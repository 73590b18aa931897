package org.yizhengtong.server.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Looked;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.permit.domain.Cards;
import org.yizhengtong.server.permit.domain.Choices;
import org.yizhengtong.server.permit.domain.Permit;
import org.yizhengtong.server.permit.domain.PermitRequests;
import org.yizhengtong.server.permit.domain.PermitSteps;
import org.yizhengtong.server.permit.domain.Permits;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.temporary.TemporaryDesk;

/** Shows a permit with all that has happened to it. */
@Service
@Transactional
public class PermitFileDesk {
    private final Permits permits;
    private final PermitSteps steps;
    private final Cards cards;
    private final PermitRequests requests;
    private final RegistrationDesk registration;
    private final TemporaryDesk temporary;
    private final LawDesk law;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PermitFileDesk(
            Permits permits,
            PermitSteps steps,
            Cards cards,
            PermitRequests requests,
            RegistrationDesk registration,
            TemporaryDesk temporary,
            LawDesk law,
            ApplicationEventPublisher events,
            Clock clock) {
        this.permits = permits;
        this.steps = steps;
        this.cards = cards;
        this.requests = requests;
        this.registration = registration;
        this.temporary = temporary;
        this.law = law;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The newest permit of somebody. An officer's look is written down, and its holder sees it.
     *
     * @throws NotFound for who has none, or is not registered
     */
    public PermitFile of(ResidentId holder, Actor reader) {
        return file(permits.of(holder).orElseThrow(NotFound::new), reader);
    }

    /**
     * A permit by its number, an older one too. An officer's look is written down, and its holder sees it.
     *
     * @throws NotFound for a number nobody bears, or another resident's
     */
    public PermitFile of(PermitNumber number, Actor reader) {
        return file(permits.find(number).orElseThrow(NotFound::new), reader);
    }

    private PermitFile file(Permit entered, Actor reader) {
        var holder = entered.holder();
        if (reader.role() == Role.RESIDENT && !reader.is(holder)) throw new NotFound();
        var today = LocalDate.now(clock);
        var permit = entered.asOf(today, law::upkeep);
        var number = permit.number();
        if (reader.role() != Role.RESIDENT) {
            events.publishEvent(
                    new Looked(holder, reader, number.value(), "purpose.permit_service", "shown.permit_file", ""));
        }
        var upkeep = law.upkeep(permit.term().until());
        return new PermitFile(
                PermitSummary.of(permit),
                registration.last(holder).orElseThrow(NotFound::new),
                Choices.opens(permit, law::upkeep),
                upkeep.yearly(),
                Optional.ofNullable(upkeep.cite()),
                Choices.of(permit, today, law::upkeep),
                GroundInLaw.all(law.cancellations()),
                past(permit),
                cards.of(number),
                requests.of(number));
    }

    /** What happened to it; its conversion from an old permit, if it came of one, stands with that. */
    private List<PermitStep> past(Permit permit) {
        var own = steps.of(permit.number());
        if (own.stream().anyMatch(step -> step.kind() == PermitStep.Kind.ISSUED)) return own;
        var begun = temporary.of(permit.holder()).stream()
                .flatMap(old -> PermitStep.converted(old, permit.number()).stream());
        return Stream.concat(begun, own.stream()).toList();
    }

    /** Who is behind these cards or requests, by resident. */
    @Transactional(readOnly = true)
    public Map<ResidentId, String> names(List<ResidentId> holders) {
        return registration.of(holders).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().name()));
    }
}
