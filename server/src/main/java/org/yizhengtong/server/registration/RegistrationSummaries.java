package org.yizhengtong.server.registration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.registration.domain.Registration;
import org.yizhengtong.server.registration.domain.Residence;

/** What others may see of the register. */
final class RegistrationSummaries {
    private RegistrationSummaries() {}

    static RegistrationSummary of(Registration registration) {
        var resident = registration.resident();
        var home = registration.residence().home();
        return new RegistrationSummary(
                resident.id(),
                resident.name(),
                resident.number().masked(),
                resident.hukouPlace(),
                registration.hukouName(),
                home.place(),
                registration.placeName(),
                home.addressLine(),
                home.kind().code(),
                home.leaseRegistered(),
                home.movedIn(),
                registration.residence().registeredOn(),
                registration.residence().endedOn());
    }

    static ResidencePeriod period(Residence residence, @Nullable LocalDate confirmedOn) {
        var home = residence.home();
        return new ResidencePeriod(
                residence.id().toString(),
                home.movedIn(),
                residence.registeredOn(),
                residence.endedOn(),
                residence.ended(),
                home.place(),
                home.kind().code(),
                residence.proof(),
                confirmedOn);
    }
}
