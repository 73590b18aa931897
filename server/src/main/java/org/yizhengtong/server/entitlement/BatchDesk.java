package org.yizhengtong.server.entitlement;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.entitlement.domain.Verification;
import org.yizhengtong.server.entitlement.domain.Verifications;
import org.yizhengtong.server.kernel.AccessRefused;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.law.LawDesk;

/** Answers many questions of a desk at once (批量核验), each as if it had been asked alone. */
@Service
public class BatchDesk {
    public static final int MOST = 1_000;
    /** One of a batch costs a tenth of one asked alone, or less. */
    private static final int QUESTIONS_A_REQUEST = 10;

    private final Verifications verifications;
    private final Questions questions;
    private final Answering answering;
    private final HolderFacts holders;
    private final LawDesk law;
    private final ApplicationEventPublisher events;

    BatchDesk(
            Verifications verifications,
            Questions questions,
            Answering answering,
            HolderFacts holders,
            LawDesk law,
            ApplicationEventPublisher events) {
        this.verifications = verifications;
        this.questions = questions;
        this.answering = answering;
        this.holders = holders;
        this.law = law;
        this.events = events;
    }

    /** As how many requests a batch of so many questions counts; one that is too long is refused, and counts as one. */
    public static int weight(int questions) {
        return questions > MOST ? 1 : Math.ceilDiv(questions, QUESTIONS_A_REQUEST);
    }

    /**
     * Answers each question, in their order; one that cannot be answered keeps no other from being. Sent again, it answers
     * the same.
     *
     * @param typed each with {@code number}, {@code service} and {@code purpose} as they were sent
     * @throws FieldErrors for none, or for more than {@link #MOST}
     */
    @Transactional
    public List<BatchAnswer> ask(Actor desk, List<Map<String, String>> typed, RequestId request) {
        if (typed.isEmpty()) throw wrong(new FieldError("questions", "problem.batch_empty"));
        if (typed.size() > MOST)
            throw wrong(new FieldError("questions", "problem.batch_long", List.of(MOST, typed.size())));
        var said = new TreeMap<Integer, BatchAnswer>();
        var asked = read(desk, typed, said);
        var before = verifications.answered(
                asked.keySet().stream().map(row -> ofRow(request, row)).toList());
        var held = holders.of(asked.values().stream().map(Question::number).toList());
        var fresh = new LinkedHashMap<RequestId, Verification>();
        asked.forEach((row, question) -> {
            var one = held.get(question.number());
            if (one == null) {
                events.publishEvent(
                        new UnknownPermitAsked(desk, question.number().value()));
                said.put(row, new BatchAnswer.NoPermit());
                return;
            }
            var id = ofRow(request, row);
            var answer = before.get(id);
            if (answer == null) {
                answer = answering.answer(desk, question, one.permit(), one.facts());
                fresh.put(id, answer);
            }
            said.put(row, new BatchAnswer.Answered(VerificationView.of(answer, null, law.services())));
        });
        verifications.keepAll(fresh);
        fresh.values().forEach(answer -> events.publishEvent(VerificationDesk.looked(answer, desk)));
        return List.copyOf(said.values());
    }

    /** The questions that can be answered, by row; what is wrong with the others is said at once. */
    private SortedMap<Integer, Question> read(
            Actor desk, List<Map<String, String>> typed, Map<Integer, BatchAnswer> said) {
        var may = questions.mayBeAskedBy(desk);
        var asked = new TreeMap<Integer, Question>();
        var refused = new TreeSet<String>();
        for (var row = 0; row < typed.size(); row++) {
            try {
                var question = questions.read(typed.get(row));
                if (may.ask(question.service(), question.purpose())) {
                    asked.put(row, question);
                    continue;
                }
                refused.add(question.service());
                said.put(row, new BatchAnswer.NotAllowed());
            } catch (FieldErrors mistakes) {
                said.put(row, new BatchAnswer.Unreadable(mistakes.errors()));
            }
        }
        refused.forEach(service -> events.publishEvent(new AccessRefused(null, desk, service)));
        return asked;
    }

    private static RequestId ofRow(RequestId batch, int row) {
        return new RequestId(UUID.nameUUIDFromBytes((batch + " " + row).getBytes(StandardCharsets.UTF_8)));
    }

    private static FieldErrors wrong(FieldError mistake) {
        return new FieldErrors(List.of(mistake));
    }
}
