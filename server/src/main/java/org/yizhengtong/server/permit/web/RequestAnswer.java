package org.yizhengtong.server.permit.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.permit.PermitRequest;

/** What a holder asked for, as a program reads it. */
record RequestAnswer(
        UUID id,
        String permit,
        UUID holder,
        String kind,
        LocalDate askedOn,
        String words,
        String state,
        @Nullable String answer,
        @Nullable LocalDate answeredOn) {
    static RequestAnswer of(PermitRequest request) {
        return new RequestAnswer(
                request.id(),
                request.permit().value(),
                request.holder().value(),
                request.kind().code(),
                request.askedOn(),
                request.words(),
                request.state().name().toLowerCase(Locale.ROOT),
                request.answer(),
                request.answeredOn());
    }
}
