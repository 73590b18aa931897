package org.yizhengtong.server.temporary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * An old temporary permit (暂住证) somebody held, for the account of years and the desks.
 *
 * @param fileName the file it came from
 * @param row its row there
 * @param by who brought the file
 * @param conversion nothing while it is not converted
 */
public record TemporaryPermit(
        ResidentId holder,
        String number,
        LocalDate issuedOn,
        LocalDate validUntil,
        String fileName,
        long row,
        LocalDate carriedOn,
        String by,
        @Nullable Conversion conversion) {

    /**
     * The conversion of a permit in force (换领).
     *
     * @param since first day of the unbroken time under such permits
     * @param counted whether that time counts by the law of the day
     * @param permit the residence permit it became; nothing for who had one already
     */
    public record Conversion(
            LocalDate on,
            LocalDate since,
            boolean counted,
            @Nullable PermitNumber permit) {}
}
