package org.yizhengtong.server.registration.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.KnownResident;

/** People an older register brought, many at a time. */
public interface CarriedOver {
    Map<CitizenNumber, KnownResident> known(Collection<CitizenNumber> numbers);

    Set<ResidentId> livingHere(Collection<ResidentId> residents);

    /** Removes homes that are as they were carried over; answers whose. */
    Set<ResidentId> removeHomes(Collection<ResidentId> residents);

    /** Removes people who have no home here; answers who is gone. */
    Set<ResidentId> remove(Collection<ResidentId> residents);
}
