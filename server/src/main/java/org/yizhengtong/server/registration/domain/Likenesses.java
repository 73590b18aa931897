package org.yizhengtong.server.registration.domain;

import java.time.LocalDate;
import java.util.Collection;
import org.yizhengtong.server.kernel.ResidentId;

/** Which entries of the register are much alike. */
public interface Likenesses {
    /**
     * Notes beside each of these new entries who has the same name and birthday, or the same name and a number that differs
     * in one digit of the birthday; a few of them, where many have.
     */
    void note(Collection<ResidentId> entered, LocalDate on);
}
