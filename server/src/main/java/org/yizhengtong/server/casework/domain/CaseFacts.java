package org.yizhengtong.server.casework.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.yizhengtong.server.casework.CaseFact;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.ResidentId;

/** The facts of each case, and where each comes from. */
public interface CaseFacts {
    /** In the order of their names. */
    List<CaseFact> of(CaseNumber number);

    /** Of the newest case of each of these people; who has none is left out. */
    Map<ResidentId, List<CaseFact>> ofNewest(Collection<ResidentId> applicants);

    /** Writes what the applicant said; another value than an officer has seen is only said again. */
    void say(Filing filing, List<CaseFact> said);

    /** Marks a fact as seen on a paper; answers whether it was there to be marked. */
    boolean see(CaseNumber number, CaseFact seen);
}
