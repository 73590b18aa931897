package org.yizhengtong.server.share;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yizhengtong.policy.Finding;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.permit.PermitDesk;
import org.yizhengtong.server.permit.PermitSummary;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.registration.RegistrationSummary;

/** Works out what a code shows: from the register of this moment, for the preview and for the look alike. */
@Component
class ShownNow {
    private final PermitDesk permits;
    private final RegistrationDesk registration;
    private final LawDesk law;

    ShownNow(PermitDesk permits, RegistrationDesk registration, LawDesk law) {
        this.permits = permits;
        this.registration = registration;
        this.law = law;
    }

    boolean holdsPermit(ResidentId holder) {
        return permits.of(holder).filter(PermitSummary::inForce).isPresent();
    }

    /** Nothing while the permit is not in force. */
    Optional<Shown> of(ResidentId holder, Shared shared, LocalDate today) {
        return permits.of(holder).filter(PermitSummary::inForce).map(permit -> switch (shared.purpose()) {
            case RENT, WORK -> new Shown(shared, name(holder), until(permit, today), null, null);
            case SERVICE -> new Shown(shared, name(holder), null, null, service(holder, shared.service()));
            case ADDRESS -> new Shown(shared, name(holder), null, home(holder), null);
            case VALID -> new Shown(shared, null, null, null, null);
        });
    }

    String name(ResidentId holder) {
        return registration.last(holder).map(RegistrationSummary::name).orElseThrow(NotFound::new);
    }

    private static @Nullable LocalDate until(PermitSummary permit, LocalDate today) {
        return permit.until().isBefore(today) ? null : permit.until();
    }

    private Shown.@Nullable Home home(ResidentId holder) {
        return registration
                .of(holder)
                .map(home -> new Shown.Home(home.address(), home.registeredOn()))
                .orElse(null);
    }

    private Shown.@Nullable ServiceToday service(ResidentId holder, String service) {
        return law.service(permits.factsOf(holder), service)
                .map(ShownNow::today)
                .orElse(null);
    }

    private static Shown.ServiceToday today(Finding.ForService found) {
        return new Shown.ServiceToday(
                found.service().name(), found.result().answer(), found.result().from());
    }
}
