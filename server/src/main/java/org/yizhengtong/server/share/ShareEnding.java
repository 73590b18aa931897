package org.yizhengtong.server.share;

import java.util.Locale;

/** Why a code was ended before its time. */
public enum ShareEnding {
    /** By whoever made it, or at the counter. */
    WISH,
    /** So many wrong birth dates were typed that somebody was guessing. */
    GUESSED,
    /** The register took its holder for two people, and joined them. */
    JOINED;

    /** As message keys end, and as it is stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
