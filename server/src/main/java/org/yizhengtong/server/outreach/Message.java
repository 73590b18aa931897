package org.yizhengtong.server.outreach;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * What somebody was told.
 *
 * @param to the resident; nothing where the number is not yet anybody's
 * @param maskedTo the telephone number, as {@code 138****0001}; empty where there is none
 */
public record Message(UUID id, @Nullable ResidentId to, String maskedTo, String textZh, String textEn, Instant at) {
    public String text(Locale locale) {
        return locale.getLanguage().equals("en") ? textEn : textZh;
    }
}
