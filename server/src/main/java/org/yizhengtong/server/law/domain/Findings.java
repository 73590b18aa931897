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
    /**
     * Keeps a finding with the facts it was made from; what is kept is never changed.
     *
     * @param book the version of the law it was made under
     */
    UUID keep(ResidentId about, Facts facts, Finding finding, String book);

    /** Keeps many findings at once, each under the id its facts name. */
    void keepAll(List<PastFacts> facts, List<Finding> findings, String book);

    Optional<KeptFinding> find(UUID id);

    /** A finding as it would be read if it were kept. */
    Finding asKept(Finding finding);
}
