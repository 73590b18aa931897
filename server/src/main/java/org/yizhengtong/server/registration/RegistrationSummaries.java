package org.yizhengtong.server.registration;

import java.time.LocalDate;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.registration.domain.HomeKind;
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

    /** What the law may ask of it; of a home left nothing. */
    static RegistrationFacts facts(Registration registration) {
        var resident = registration.resident();
        var residence = registration.residence();
        var home = residence.home();
        var values = new HashMap<String, Object>();
        values.put("resident.birth_date", resident.number().birthDate());
        values.put("resident.hukou_place", resident.hukouPlace());
        if (residence.endedOn() != null) return new RegistrationFacts(values);
        values.put("residence.place", home.place());
        values.put("residence.since", residence.livedSince());
        values.put("residence.registered_since", residence.registeredSince());
        if (home.kind() != HomeKind.UNKNOWN) values.put("home.kind", home.kind().code());
        if (home.leaseRegistered() != null) values.put("home.lease_registered", home.leaseRegistered());
        return new RegistrationFacts(values);
    }
}
