package org.yizhengtong.server.permit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.casework.ClosingDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.registration.ResidenceLeft;
import org.yizhengtong.server.registration.ResidentDied;

/** What the register's news mean for permits, in the transaction in which they became known. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RegisterNews {
    private final PermitDesk permits;
    private final CancellationDesk cancellations;
    private final ClosingDesk cases;
    private final LawDesk law;

    RegisterNews(PermitDesk permits, CancellationDesk cancellations, ClosingDesk cases, LawDesk law) {
        this.permits = permits;
        this.cancellations = cancellations;
        this.cases = cases;
        this.law = law;
    }

    /** Nobody holds a permit after death, and nobody applies. */
    @EventListener
    public void hear(ResidentDied died) {
        cancel(died.about(), CancellationGround.DIED, "户籍和居住登记已记载死亡", died.by());
        cases.end(died.about(), "申请人去世", died.by());
    }

    /** Where the law says so, the permit of whoever moves away is cancelled; elsewhere it waits for its holder. */
    @EventListener
    public void hear(ResidenceLeft left) {
        if (law.cancellations().containsKey(CancellationGround.LEFT.code())) {
            cancel(left.about(), CancellationGround.LEFT, "已登记离开本市", left.by());
        }
        cases.end(left.about(), "申请人已离开本市", left.by());
    }

    private void cancel(ResidentId holder, CancellationGround ground, String words, Actor by) {
        permits.of(holder)
                .filter(permit -> !permit.over())
                .ifPresent(permit -> cancellations.becauseOf(permit.number(), ground, words, RequestId.fresh(), by));
    }
}
