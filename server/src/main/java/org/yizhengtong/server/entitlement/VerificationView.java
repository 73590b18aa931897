package org.yizhengtong.server.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.policy.Service;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.entitlement.domain.Verification;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.Purpose;

/**
 * The one answer, for the desk's page and the holder's.
 *
 * @param treatment what the desk did with it; nothing while it has not said
 */
public record VerificationView(
        UUID id,
        String office,
        Service service,
        Purpose purpose,
        LocalDate on,
        Answer answer,
        @Nullable LocalDate from,
        Text reason,
        List<Text> sources,
        @Nullable Treatment treatment) {
    static VerificationView of(Verification kept, @Nullable Treatment treatment, List<Service> services) {
        var service = services.stream()
                .filter(one -> one.id().equals(kept.service()))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new VerificationView(
                kept.id(),
                kept.office(),
                service,
                kept.purpose(),
                kept.on(),
                kept.answer(),
                kept.from(),
                kept.reason(),
                kept.sources(),
                treatment);
    }
}
