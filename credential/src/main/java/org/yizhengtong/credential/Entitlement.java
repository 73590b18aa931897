package org.yizhengtong.credential;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A public service that a holder may use (享有), on its first day, its last, and those between.
 *
 * @param service its code in the policy packs
 */
public record Entitlement(String service, LocalDate from, LocalDate until) {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_.-]{0,63}");

    public Entitlement {
        if (!CODE.matcher(service).matches()) throw new IllegalArgumentException("No code of a service: " + service);
        if (until.isBefore(from)) throw new IllegalArgumentException(service + " cannot end before " + from);
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
