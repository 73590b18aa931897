package org.yizhengtong.server.entitlement.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yizhengtong.server.entitlement.BatchAnswer;
import org.yizhengtong.server.entitlement.BatchDesk;
import org.yizhengtong.server.entitlement.VerificationAnswer;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.RequestWeight;

/** Many questions of a desk's program at once (批量核验), each with an answer or a problem of its own. */
@RestController
@RequestMapping("/api/v1/verification-batches")
class BatchApi {
    private final BatchDesk batches;
    private final MessageSource messages;

    BatchApi(BatchDesk batches, MessageSource messages) {
        this.batches = batches;
        this.messages = messages;
    }

    @PostMapping
    BatchOfAnswers ask(
            @AuthenticationPrincipal Actor program,
            @RequestAttribute RequestId requestId,
            @RequestAttribute RequestWeight requestWeight,
            @RequestBody Batch sent) {
        var questions = sent.typed();
        requestWeight.counts(BatchDesk.weight(questions.size()));
        return new BatchOfAnswers(batches.ask(program, questions, requestId).stream()
                .map(this::row)
                .toList());
    }

    private RowAnswer row(BatchAnswer said) {
        var problems = new RowProblem.Writer(messages, LocaleContextHolder.getLocale());
        return switch (said) {
            case BatchAnswer.Answered one -> new RowAnswer(VerificationAnswer.of(one.verification()), null);
            case BatchAnswer.Unreadable one -> new RowAnswer(null, problems.fields(one.mistakes()));
            case BatchAnswer.NotAllowed _ -> new RowAnswer(null, problems.of("not_yours", 403, "api.problem.403.do"));
            case BatchAnswer.NoPermit _ ->
                new RowAnswer(null, problems.of("permit_unknown", 404, "problem.permit_unknown"));
        };
    }

    record Batch(@Nullable List<@Nullable Asked> questions) {
        /** A question that is left out is one that says nothing: it is answered so, in its place. */
        List<Map<String, String>> typed() {
            if (questions == null) return List.of();
            return questions.stream()
                    .map(one -> one == null ? Map.<String, String>of() : one.typed())
                    .toList();
        }
    }

    /** In the order of the questions. */
    record BatchOfAnswers(List<RowAnswer> answers) {}

    /** One of the two. */
    record RowAnswer(
            @Nullable VerificationAnswer verification,
            @Nullable RowProblem problem) {}
}
