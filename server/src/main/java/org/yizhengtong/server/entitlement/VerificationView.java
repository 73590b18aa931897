package org.yizhengtong.server.entitlement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.policy.Service;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.entitlement.domain.Verification;

/** The one answer, for the desk's page. */
public record VerificationView(
        Service service,
        Purpose purpose,
        LocalDate on,
        Answer answer,
        @Nullable LocalDate from,
        Text reason,
        List<Text> sources) {
    VerificationView(Verification kept, Service service) {
        this(service, kept.purpose(), kept.on(), kept.answer(), kept.from(), kept.reason(), kept.sources());
    }
}
