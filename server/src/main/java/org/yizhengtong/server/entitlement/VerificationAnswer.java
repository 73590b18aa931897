package org.yizhengtong.server.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Text;

/**
 * The one answer, as a program reads it. It says nothing of the person, and does not repeat the number.
 *
 * @param answer as {@code Answer#code()} writes it: {@code yes}, {@code not_yet}
 * @param from the first day of the answer, where time alone will change it
 * @param bring what to look at besides, where it is known
 * @param outcome what the desk did; nothing while it has not said
 */
public record VerificationAnswer(
        UUID id,
        String service,
        String purpose,
        LocalDate on,
        String answer,
        @Nullable LocalDate from,
        Text reason,
        List<Text> sources,
        @Nullable Text bring,
        @Nullable OutcomeAnswer outcome) {
    public static VerificationAnswer of(VerificationView view) {
        var treatment = view.treatment();
        return new VerificationAnswer(
                view.id(),
                view.service().id(),
                view.purpose().code(),
                view.on(),
                view.answer().code(),
                view.from(),
                view.reason(),
                view.sources(),
                view.service().bring(),
                treatment == null ? null : OutcomeAnswer.of(treatment));
    }

    /** What the desk did, and what the holder said to it. */
    public record OutcomeAnswer(
            String outcome,
            String reason,
            LocalDate toldOn,
            @Nullable LocalDate objectedOn,
            @Nullable String objection,
            @Nullable LocalDate answeredOn,
            @Nullable String answer) {
        static OutcomeAnswer of(Treatment treatment) {
            return new OutcomeAnswer(
                    treatment.outcome().code(),
                    treatment.words(),
                    treatment.toldOn(),
                    treatment.objectedOn(),
                    treatment.objection(),
                    treatment.answeredOn(),
                    treatment.answer());
        }
    }
}
