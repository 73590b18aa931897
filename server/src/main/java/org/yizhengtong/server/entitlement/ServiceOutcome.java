package org.yizhengtong.server.entitlement;

import java.util.Locale;
import java.util.Optional;

/** What a desk did after it had its answer (办理结果): a closed list, which the holder sees and the committee counts. */
public enum ServiceOutcome {
    SERVED,
    /** The answer was not a yes. */
    NOT_ENTITLED,
    PAPERS_MISSING,
    /** No place is free: at a school, in a flat. */
    NO_PLACE,
    /** In the desk's own words. */
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean refused() {
        return this != SERVED;
    }

    static Optional<ServiceOutcome> of(String code) {
        for (var outcome : values()) if (outcome.code().equals(code)) return Optional.of(outcome);
        return Optional.empty();
    }
}
