package org.yizhengtong.server.temporary.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * An old permit as it is kept, with where it came from.
 *
 * @param enteredPerson whether its row brought its holder into the register
 * @param enteredHome whether its row brought their home
 */
public record KeptPermit(
        ResidentId holder,
        OldPermit permit,
        UUID batch,
        long row,
        LocalDate carriedOn,
        boolean enteredPerson,
        boolean enteredHome) {}
