package org.yizhengtong.server.entitlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.policy.Because;
import org.yizhengtong.policy.Citation;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Result;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.entitlement.domain.Verification;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.permit.PermitStanding;
import org.yizhengtong.server.permit.PermitSummary;

/** Finds the one answer to a desk's question, as of today. */
@Component
class Answering {
    /** Whoever holds a lost card in hand is not told to whom it belongs, but that it is worth nothing. */
    private static final Map<PermitStanding, Text> NOT_IN_FORCE = Map.of(
            PermitStanding.SUSPENDED,
                    new Text("这张居住证没有按时签注，停用了。", "This permit was not endorsed in time and is suspended."),
            PermitStanding.EXPIRED, new Text("这张居住证到期了。", "This permit is over."),
            PermitStanding.LOST, new Text("这张居住证已经挂失。", "This permit was reported lost."),
            PermitStanding.CANCELLED, new Text("这张居住证已经注销。", "This permit is cancelled."));

    private final LawDesk law;
    private final Clock clock;

    Answering(LawDesk law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    /** @param facts about the holder, read only where the permit is in force */
    Verification answer(Actor desk, Question asked, PermitSummary permit, Supplier<Facts> facts) {
        var notInForce = NOT_IN_FORCE.get(permit.standing());
        var said = notInForce == null ? found(asked.service(), facts.get()) : Said.no(notInForce);
        return new Verification(
                UUID.randomUUID(),
                permit.holder(),
                desk.atOffice(),
                asked.service(),
                asked.purpose(),
                LocalDate.now(clock),
                clock.instant(),
                said.answer(),
                said.from(),
                said.reason(),
                said.sources());
    }

    private Said found(String service, Facts facts) {
        var found = law.service(facts, service).orElseThrow(NotFound::new).result();
        return new Said(found.answer(), found.from(), found.reason(), sources(found));
    }

    /** The provisions by title and article: what the law says, never what the person said. */
    private static List<Text> sources(Result found) {
        return found.because().stream()
                .map(Because::cite)
                .distinct()
                .map(Citation::line)
                .toList();
    }

    private record Said(Answer answer, @Nullable LocalDate from, Text reason, List<Text> sources) {
        static Said no(Text reason) {
            return new Said(Answer.NO, null, reason, List.of());
        }
    }
}
