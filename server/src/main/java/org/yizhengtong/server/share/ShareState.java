package org.yizhengtong.server.share;

import java.util.Locale;

/** Whether a code may be opened today. */
public enum ShareState {
    OPEN,
    /** For one look, and it was had. */
    USED_UP,
    /** Its last day has passed. */
    OVER,
    /** By its holder, an officer, or because somebody guessed at the birth date. */
    ENDED;

    /** As message keys end. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
