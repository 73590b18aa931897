package org.yizhengtong.server.casework;

import java.util.List;
import java.util.UUID;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * What opens a case.
 *
 * @param office the station that is to hold it
 * @param facts what is known at the door
 * @param papers ids of papers already sent by this person
 */
public record NewCase(
        ResidentId applicant,
        String applicantName,
        String locality,
        String office,
        List<CaseFact> facts,
        List<UUID> papers) {}
