package org.yizhengtong.server.registration;

import java.util.Map;

/**
 * What the register knows of a resident, for the law: {@code resident.birth_date}, {@code resident.hukou_place},
 * {@code residence.place}, {@code residence.since}, {@code residence.registered_since}, {@code home.kind} and
 * {@code home.lease_registered}, as the vocabulary names and types them. What is not known is absent.
 */
public record RegistrationFacts(Map<String, Object> values) {
    public RegistrationFacts {
        values = Map.copyOf(values);
    }

    /** Of all that is known, this fact alone. */
    public RegistrationFacts only(String fact) {
        var value = values.get(fact);
        return value == null ? none() : new RegistrationFacts(Map.of(fact, value));
    }

    public static RegistrationFacts none() {
        return new RegistrationFacts(Map.of());
    }
}
