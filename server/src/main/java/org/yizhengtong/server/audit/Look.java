package org.yizhengtong.server.audit;

import java.time.LocalDateTime;
import java.util.Locale;

/**
 * An office looked at a resident's record. Opening the same thing again on the same day for the same purpose is one look.
 *
 * @param at the last time that day, by the city's clock
 * @param purpose why, as a message key
 * @param shown what was shown, as a message key
 * @param answer what was answered, a code; empty where the record itself was opened
 * @param times how often it was opened that day
 */
public record Look(
        LocalDateTime at, String officeZh, String officeEn, String purpose, String shown, String answer, long times) {
    public String office(Locale locale) {
        return locale.getLanguage().equals("en") ? officeEn : officeZh;
    }
}
