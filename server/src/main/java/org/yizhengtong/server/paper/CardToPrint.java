package org.yizhengtong.server.paper;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.permit.PermitCard;

/**
 * A card that is to be made or was made, and whether it can be printed.
 *
 * @param missing the first character on it that no font has; nothing where all can be printed
 */
public record CardToPrint(
        PermitCard card, String name, @Nullable String missing) {
    /** As an officer can look it up: {@code U+30F50}. */
    public String code() {
        return missing == null ? "" : String.format(Locale.ROOT, "U+%04X", missing.codePointAt(0));
    }
}
