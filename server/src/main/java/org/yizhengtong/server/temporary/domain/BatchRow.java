package org.yizhengtong.server.temporary.domain;

import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * What a row of a file entered.
 *
 * @param became the residence permit it was converted into
 * @param others whether its holder has permits in later rows or from other files
 */
public record BatchRow(
        long row,
        ResidentId holder,
        String number,
        boolean enteredPerson,
        boolean enteredHome,
        boolean converted,
        @Nullable PermitNumber became,
        boolean others) {

    /** What two rows of one person entered together; the second is the later one. */
    public BatchRow with(BatchRow later) {
        return new BatchRow(
                later.row,
                holder,
                later.number,
                enteredPerson || later.enteredPerson,
                enteredHome || later.enteredHome,
                converted || later.converted,
                later.became,
                later.others);
    }
}
