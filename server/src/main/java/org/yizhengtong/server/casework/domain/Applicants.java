package org.yizhengtong.server.casework.domain;

import java.util.Set;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.ResidentId;

/** Under which entry of the register cases stand. */
public interface Applicants {
    /**
     * Puts all cases of one entry under another, with those in which it acts for somebody and the papers that wait.
     *
     * @throws org.yizhengtong.server.casework.BothApply while both have one open
     */
    void move(ResidentId from, ResidentId to);

    /** Puts what once stood under that entry back; answers which cases are about it. */
    Set<CaseNumber> moveBack(ResidentId from, ResidentId to);
}
