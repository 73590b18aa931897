package org.yizhengtong.server.permit;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.policy.years.BadHistory;
import org.yizhengtong.policy.years.History;
import org.yizhengtong.policy.years.YearsAccount;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Looked;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.law.LawShelf;
import org.yizhengtong.server.permit.domain.PermitSteps;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.temporary.TemporaryDesk;

/** Keeps the account of somebody's years (居住年限), from the register and from what has happened to their permits. */
@Service
@Transactional
public class YearsDesk {
    private static final Logger LOG = LoggerFactory.getLogger(YearsDesk.class);

    private final RegistrationDesk registration;
    private final PermitDesk permits;
    private final PermitSteps steps;
    private final TemporaryDesk temporary;
    private final LawDesk law;
    private final LawShelf shelf;
    private final ApplicationEventPublisher events;

    YearsDesk(
            RegistrationDesk registration,
            PermitDesk permits,
            PermitSteps steps,
            TemporaryDesk temporary,
            LawDesk law,
            LawShelf shelf,
            ApplicationEventPublisher events) {
        this.registration = registration;
        this.permits = permits;
        this.steps = steps;
        this.temporary = temporary;
        this.law = law;
        this.shelf = shelf;
        this.events = events;
    }

    /**
     * The account, and beside it the one another place's law would give. An officer's look is written down.
     *
     * @param beside division code of the other place, or empty
     * @throws NotFound for who was never registered
     */
    public YearsSheet of(ResidentId resident, String beside, Actor reader) {
        if (reader.role() == Role.RESIDENT && !reader.is(resident)) throw new NotFound();
        var homes = registration.history(resident);
        if (homes.isEmpty()) throw new NotFound();
        if (reader.role() != Role.RESIDENT) {
            events.publishEvent(new Looked(resident, reader, "", "purpose.permit_service", "shown.years", ""));
        }
        var past = steps.of(resident);
        var old = temporary.of(resident);
        var there = shelf.places(law.place()).stream()
                .filter(one -> one.place().equals(beside) && !one.isNation())
                .findFirst();
        var found = law.find(permits.factsOf(resident), Set.of());
        return new YearsSheet(
                reckoned(law.place(), YearsStory.here(homes, old, past)),
                there,
                there.flatMap(one -> reckoned(one.place(), YearsStory.elsewhere(homes, old, past))),
                shelf.places(law.place()).stream()
                        .filter(one -> !one.isNation() && !one.place().equals(law.place()))
                        .toList(),
                Stream.concat(
                                found.services().stream()
                                        .map(service -> new YearsSheet.Ahead(
                                                Optional.of(service.service().name()), service.result())),
                                Stream.of(new YearsSheet.Ahead(Optional.empty(), found.settlement())))
                        .filter(ahead -> ahead.from() != null)
                        .sorted()
                        .toList(),
                old);
    }

    /** Nothing where the records contradict one another under that law: then people have to look. */
    private Optional<YearsAccount> reckoned(String place, History history) {
        try {
            return Optional.of(law.years(place, history));
        } catch (BadHistory contradiction) {
            // Which events, and of which days, is somebody's life and no matter for a log.
            LOG.warn("an account of years contradicts itself under the law of {}", place);
            return Optional.empty();
        }
    }
}
