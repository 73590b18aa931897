package org.yizhengtong.server.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.Division;
import org.yizhengtong.server.registration.DivisionPicker;
import org.yizhengtong.server.registration.FoundResident;

/**
 * A report, for the officer who works through it.
 *
 * @param atTheDoor whether an officer was told it; otherwise an employer tells it
 * @param workEnded whether it says that somebody's work ended, not where somebody lives
 * @param workDay what an employer told: the day of hiring, or the last day of work
 * @param fields what was told, and over it what the officer has typed since
 * @param known who is registered under the number that was told
 * @param waits whether something is still to be done
 * @param resident who was registered by it; nothing while it waits, and where it was set aside
 * @param placeName full name of the community that was told; empty where none was
 * @param streets where the station registers: the communities of each street, by its full name
 */
public record ReportSheet(
        UUID id,
        boolean atTheDoor,
        boolean workEnded,
        @Nullable LocalDate workDay,
        LocalDate toldOn,
        LocalDate sentOn,
        String toldName,
        Map<String, String> fields,
        @Nullable FoundResident known,
        boolean waits,
        @Nullable ResidentId resident,
        String placeName,
        Map<String, List<Division>> streets,
        DivisionPicker hukouPicker) {}
