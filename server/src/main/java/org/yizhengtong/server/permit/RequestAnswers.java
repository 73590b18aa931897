package org.yizhengtong.server.permit;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.permit.domain.PermitRequests;

/** Ends what was asked for once it is done, through whichever door it was done. */
@Component
class RequestAnswers {
    private final PermitRequests requests;
    private final Clock clock;

    RequestAnswers(PermitRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    void grant(PermitNumber number, PermitRequest.Kind kind, Actor officer) {
        end(number, kind, PermitRequest.State.GRANTED, officer.name());
    }

    void withdraw(PermitNumber number, PermitRequest.Kind kind) {
        end(number, kind, PermitRequest.State.WITHDRAWN, "");
    }

    private void end(PermitNumber number, PermitRequest.Kind kind, PermitRequest.State state, String by) {
        requests.open(number, kind).ifPresent(open -> requests.answer(open.id(), state, "", LocalDate.now(clock), by));
    }
}
