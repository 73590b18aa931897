package org.yizhengtong.server.temporary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One file's import (导入批次).
 *
 * @param by who brought the file, as the desks call them
 * @param startedOn the day by which its rows are judged, also when it goes on later
 * @param mapping which heading stands over each column
 * @param doneTo the last row that is booked
 */
public record ImportBatch(
        UUID id,
        String fileName,
        String office,
        String by,
        LocalDate startedOn,
        List<String> heading,
        Map<Column, String> mapping,
        long rows,
        long doneTo,
        Tally tally,
        ImportState state) {
    public ImportBatch {
        heading = List.copyOf(heading);
        mapping = Map.copyOf(mapping);
    }

    /** How many of its rows are behind it. */
    public long seen() {
        return tally.taken() + tally.refused();
    }
}
