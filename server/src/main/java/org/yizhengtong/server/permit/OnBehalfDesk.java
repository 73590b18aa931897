package org.yizhengtong.server.permit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.policy.Proxy;
import org.yizhengtong.server.casework.ActedFor;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.HouseholdMember;

/** For whom somebody may apply (代办), and what became of it. */
@Service
public class OnBehalfDesk {
    private final ProxyDoor proxies;
    private final DraftDesk drafts;
    private final CaseDesk cases;

    OnBehalfDesk(ProxyDoor proxies, DraftDesk drafts, CaseDesk cases) {
        this.proxies = proxies;
        this.drafts = drafts;
        this.cases = cases;
    }

    /**
     * What somebody may do for others.
     *
     * @param children whom they may apply for today
     * @param begun what they began and have not sent in yet, by whom it is for
     * @param cases in which they act for another
     * @param law what the law says of children; nothing where it is silent, and an officer decides
     */
    public record Sheet(
            List<HouseholdMember> children,
            Map<ResidentId, BegunApplication> begun,
            List<ActedFor> cases,
            Optional<Proxy> law) {}

    @Transactional(readOnly = true)
    public Sheet sheet(Actor by) {
        return new Sheet(
                proxies.childrenOf(by), drafts.allBegun(by), cases.actedForBy(by.resident()), proxies.lawOfChildren());
    }
}
