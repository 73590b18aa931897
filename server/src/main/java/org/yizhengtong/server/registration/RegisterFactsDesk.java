package org.yizhengtong.server.registration;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.domain.Registrations;

/** Tells what the register knows of many people at once, for the law. */
@Service
public class RegisterFactsDesk {
    private final Registrations registrations;

    RegisterFactsDesk(Registrations registrations) {
        this.registrations = registrations;
    }

    /** What {@link RegistrationDesk#facts} knows of each; who was never registered is left out. */
    @Transactional(readOnly = true)
    public Map<ResidentId, RegistrationFacts> of(Collection<ResidentId> residents) {
        return registrations.lastOf(residents).stream()
                .collect(Collectors.toMap(one -> one.resident().id(), RegistrationSummaries::facts));
    }
}
