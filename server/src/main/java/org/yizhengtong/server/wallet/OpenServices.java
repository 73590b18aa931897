package org.yizhengtong.server.wallet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yizhengtong.credential.Entitlement;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.permit.PermitDesk;
import org.yizhengtong.server.permit.PermitSummary;

/** The services that a permit opens today, as the law finds. */
@Component
class OpenServices {
    private final PermitDesk permits;
    private final LawDesk law;

    OpenServices(PermitDesk permits, LawDesk law) {
        this.permits = permits;
        this.law = law;
    }

    /** Each from today until it ends if only time passes, or until that day. */
    List<Entitlement> of(PermitSummary permit, LocalDate today, LocalDate until) {
        return law.find(permits.factsOf(permit.holder()), Set.of()).services().stream()
                .filter(one -> one.result().answer() == Answer.YES)
                .map(one -> {
                    var ends = one.result().until();
                    return new Entitlement(
                            one.service().id(), today, ends == null || ends.isAfter(until) ? until : ends);
                })
                .toList();
    }

    boolean opens(PermitSummary permit, String service) {
        return law.service(permits.factsOf(permit.holder()), service)
                .filter(one -> one.result().answer() == Answer.YES)
                .isPresent();
    }
}
