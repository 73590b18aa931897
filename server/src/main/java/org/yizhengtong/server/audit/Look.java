package org.yizhengtong.server.audit;

import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Text;

/**
 * An office looked at a resident's record. Opening the same thing again on the same day for the same purpose is one look.
 *
 * @param at the last time that day, by the city's clock
 * @param purpose why, as a message key
 * @param shown what was shown, as a message key
 * @param service the service that was asked about; nothing for other looks
 * @param answer what was answered, a code; empty where the record itself was opened
 * @param times how often it was opened that day
 */
public record Look(
        LocalDateTime at,
        String officeZh,
        String officeEn,
        String purpose,
        String shown,
        @Nullable Text service,
        String answer,
        long times) {
    /** The service's name, or empty. */
    public String service(Locale locale) {
        return service == null ? "" : service.in(locale);
    }

    public String office(Locale locale) {
        return locale.getLanguage().equals("en") ? officeEn : officeZh;
    }
}
