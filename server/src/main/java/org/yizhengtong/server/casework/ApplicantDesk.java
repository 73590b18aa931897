package org.yizhengtong.server.casework;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.casework.domain.Applicants;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.ResidentId;

/** Keeps cases, and papers that wait for one, with their person when two entries of the register are joined (合并), and parted again. */
@Service
@Transactional
public class ApplicantDesk {
    private final Applicants applicants;

    ApplicantDesk(Applicants applicants) {
        this.applicants = applicants;
    }

    /** @throws BothApply while both entries have a case open: one of them has to be ended first */
    public void joined(ResidentId joined, ResidentId kept) {
        applicants.move(joined, kept);
    }

    /** Every case goes back to the entry it was opened under; answers which. */
    public Set<CaseNumber> parted(ResidentId joined, ResidentId kept) {
        return applicants.moveBack(kept, joined);
    }
}
