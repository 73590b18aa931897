package org.yizhengtong.server.entitlement;

import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.client.ClientDesk;
import org.yizhengtong.server.entitlement.domain.Verification;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.Purpose;
import org.yizhengtong.server.law.LawDesk;

/** Reads what a desk asks, and knows what it may ask: its own services, and of those what its program is bound to. */
@Component
class Questions {
    private final OfficeDesk offices;
    private final ClientDesk clients;
    private final LawDesk law;

    Questions(OfficeDesk offices, ClientDesk clients, LawDesk law) {
        this.offices = offices;
        this.clients = clients;
        this.law = law;
    }

    /**
     * @param typed {@code number}, {@code service} and {@code purpose} as they were sent
     * @throws FieldErrors when one is missing or cannot be right
     */
    Question read(Map<String, String> typed) {
        var errors = new ArrayList<FieldError>();
        var number = PermitNumber.read(typed.getOrDefault("number", ""));
        if (number.isEmpty()) errors.add(new FieldError("number", "problem.permit_number"));
        var service = typed.getOrDefault("service", "");
        if (law.services().stream().noneMatch(one -> one.id().equals(service)))
            errors.add(new FieldError("service", "problem.service_missing"));
        var purpose = Purpose.of(typed.getOrDefault("purpose", ""));
        if (purpose.isEmpty()) errors.add(new FieldError("purpose", "problem.purpose_missing"));
        if (!errors.isEmpty()) throw new FieldErrors(errors);
        return new Question(number.orElseThrow(), service, purpose.orElseThrow());
    }

    /**
     * Opens what was asked before.
     *
     * @throws NotYours for any office but the one that asked, and for a program that may not ask it
     */
    Verification open(Verification kept, Actor desk) {
        var mayOpen = clients.boundsOf(desk)
                .map(one -> one.allow(kept.service(), kept.purpose()))
                .orElse(true);
        if (!mayOpen) throw new NotYours(kept.id().toString());
        return kept.openTo(desk.atOffice());
    }

    /** What may be asked by whoever acts here. */
    May mayBeAskedBy(Actor desk) {
        var services = offices.office(desk.atOffice()).services();
        var bounds = clients.boundsOf(desk);
        return (service, purpose) -> services.contains(service)
                && bounds.map(one -> one.allow(service, purpose)).orElse(true);
    }

    /** Whether this service may be asked about for this purpose. */
    interface May {
        boolean ask(String service, Purpose purpose);
    }
}
