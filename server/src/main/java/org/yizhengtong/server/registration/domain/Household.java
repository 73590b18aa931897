package org.yizhengtong.server.registration.domain;

import java.util.List;
import org.yizhengtong.server.kernel.ResidentId;

/** Who answers for whom. */
public interface Household {
    void enter(Guardianship guardianship);

    /** The children of a guardian, the eldest entered first. */
    List<Guardianship> childrenOf(ResidentId guardian);

    /** The guardians of a child. */
    List<Guardianship> guardiansOf(ResidentId child);
}
