package org.yizhengtong.server.permit;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a permit is cancelled (注销): which of them the law of a place knows, its packs say. */
public enum CancellationGround {
    DIED,
    LEFT,
    SETTLED,
    OWN_WISH,
    FRAUD,
    INELIGIBLE;

    /** As packs and forms write it: {@code own_wish}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CancellationGround> of(String code) {
        return Stream.of(values()).filter(ground -> ground.code().equals(code)).findFirst();
    }
}
