package org.yizhengtong.server.registration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people register: the place whose law applies.
 *
 * @param place its division code, six digits as in GB/T 2260
 */
@ConfigurationProperties("law")
public record RegistrationSettings(@DefaultValue("370600") String place) {
    /** The first digits of every code inside that place; none where the law is the whole nation's. */
    public String root() {
        return place.matches("\\d+") ? DivisionLevel.withoutZeros(place) : "";
    }
}
