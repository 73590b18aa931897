package org.yizhengtong.server.permit.domain;

import java.util.Set;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.ResidentId;

/** Under which entry of the register permits stand. */
public interface Holders {
    /**
     * Puts all permits of one entry under another.
     *
     * @throws org.yizhengtong.server.permit.BothHold where both have one that is not closed
     */
    void move(ResidentId from, ResidentId to);

    /** Puts those back that once stood under that entry, and those that came of these cases. */
    void moveBack(ResidentId from, ResidentId to, Set<CaseNumber> cases);
}
