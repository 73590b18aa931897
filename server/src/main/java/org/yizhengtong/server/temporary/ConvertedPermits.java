package org.yizhengtong.server.temporary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * The residence permits that old ones become (换领). Whoever keeps the residence permits answers it: old permits know
 * nothing of theirs.
 */
public interface ConvertedPermits {
    /** Those whose residence permit stands suspended: first it has to be endorsed. */
    Set<ResidentId> suspended(Collection<ResidentId> holders, LocalDate on);

    /**
     * Gives a residence permit to each of these who has none.
     *
     * @param until the last good day of the old permit, and so of the new one
     * @return the permits given
     */
    Map<ResidentId, PermitNumber> issue(Map<ResidentId, LocalDate> until, LocalDate on);

    /** Takes permits back that were so given and to which nothing has happened since; answers which are gone. */
    Set<PermitNumber> withdraw(Collection<PermitNumber> permits);
}
