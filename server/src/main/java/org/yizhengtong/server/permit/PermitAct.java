package org.yizhengtong.server.permit;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be done about a permit: the closed list that pages offer. */
public enum PermitAct {
    ENDORSEMENT(PermitRequest.Kind.ENDORSEMENT),
    /** Reporting a loss (挂失), which a holder does alone. */
    LOSS(null),
    FOUND(null),
    REPLACEMENT(PermitRequest.Kind.REPLACEMENT),
    EXCHANGE(PermitRequest.Kind.EXCHANGE),
    CANCELLATION(PermitRequest.Kind.CANCELLATION),
    OBJECTION(PermitRequest.Kind.OBJECTION);

    private final PermitRequest.@Nullable Kind request;

    PermitAct(PermitRequest.@Nullable Kind request) {
        this.request = request;
    }

    /** What a holder asks an officer for; nothing where a holder needs no officer. */
    public Optional<PermitRequest.Kind> request() {
        return Optional.ofNullable(request);
    }

    /** As addresses and message keys write it: {@code endorsement}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PermitAct> of(String code) {
        return Stream.of(values()).filter(act -> act.code().equals(code)).findFirst();
    }
}
