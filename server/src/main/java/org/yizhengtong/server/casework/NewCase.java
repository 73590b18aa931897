package org.yizhengtong.server.casework;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * What opens a case.
 *
 * @param office the station that is to hold it
 * @param facts what is known at the door
 * @param papers ids of papers already sent for this person
 * @param proxy who applies for them; nothing where they do so themselves
 */
public record NewCase(
        ResidentId applicant,
        String applicantName,
        String locality,
        String office,
        List<CaseFact> facts,
        List<UUID> papers,
        @Nullable CaseProxy proxy) {}
