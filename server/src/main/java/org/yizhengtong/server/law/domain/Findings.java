package org.yizhengtong.server.law.domain;

import java.util.Optional;
import java.util.UUID;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Finding;
import org.yizhengtong.server.kernel.ResidentId;

/** Every finding (认定) a decision rested on. */
public interface Findings {
    /** Keeps a finding with the facts it was made from; what is kept is never changed. */
    UUID keep(ResidentId about, Facts facts, Finding finding);

    Optional<Finding> find(UUID id);

    /** The facts a kept finding was made from, to find again. */
    Optional<Facts> facts(UUID id);
}
