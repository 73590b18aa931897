package org.yizhengtong.server.registration;

import java.util.Locale;

/** How a residence ended (居住终止). */
public enum ResidenceEnding {
    /** Into another home in the city (市内搬家). */
    MOVED,
    /** Away from the city (离开). */
    LEFT,
    DIED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ResidenceEnding of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
