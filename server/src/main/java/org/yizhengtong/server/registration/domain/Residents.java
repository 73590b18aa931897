package org.yizhengtong.server.registration.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.ResidentId;

/** Everyone registered here, each citizen number once. */
public interface Residents {
    Optional<Resident> find(ResidentId id);

    /** The resident, kept from other hands until the transaction ends. */
    Optional<Resident> take(ResidentId id);

    /** The day the resident died, if they have. */
    Optional<LocalDate> diedOn(ResidentId id);

    void died(ResidentId id, LocalDate on);

    /**
     * Enters the resident, unless the id or the citizen number is entered already, and keeps the id's entry from other
     * hands until the transaction ends.
     *
     * @return what is entered under this id, or nothing when the citizen number stands under another one
     */
    Optional<Resident> enter(Resident resident);

    /**
     * Writes the corrected resident over the one entered.
     *
     * @return whether it could be: not when the citizen number stands under another one
     */
    boolean correct(Resident resident);

    /** Who is entered under this number. */
    Optional<ResidentId> numbered(CitizenNumber number);

    /** Those entered under any of these numbers. */
    List<Resident> numberedAny(Collection<CitizenNumber> numbers);

    /** Those whose name begins so, in no certain order. */
    List<ResidentId> named(String beginning, int atMost);

    /** Those whose name in pinyin, or its initials, begin so, in no certain order. */
    List<ResidentId> sounding(String beginning, int atMost);

    /** Enters many new residents at once. */
    void enterAll(List<Resident> residents);
}
