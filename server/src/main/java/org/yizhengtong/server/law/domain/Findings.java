package org.yizhengtong.server.law.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Finding;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.law.PastFacts;

/** Every finding (认定) a decision rested on. */
public interface Findings {
    /** Keeps a finding with the facts it was made from; what is kept is never changed. */
    UUID keep(ResidentId about, Facts facts, Finding finding);

    /** Keeps many findings at once, each under the id its facts name. */
    void keepAll(List<PastFacts> facts, List<Finding> findings);

    Optional<Finding> find(UUID id);

    /** The facts a kept finding was made from, to find again. */
    Optional<Facts> facts(UUID id);
}
