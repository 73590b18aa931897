package org.yizhengtong.server.casework.domain;

import java.util.List;
import org.yizhengtong.server.casework.CaseFact;
import org.yizhengtong.server.kernel.CaseNumber;

/** The facts of each case, and where each comes from. */
public interface CaseFacts {
    /** In the order of their names. */
    List<CaseFact> of(CaseNumber number);

    /** Writes what the applicant said; another value than an officer has seen is only said again. */
    void say(Filing filing, List<CaseFact> said);

    /** Marks a fact as seen on a paper; answers whether it was there to be marked. */
    boolean see(CaseNumber number, CaseFact seen);
}
