package org.yizhengtong.server.registration.domain;

import java.time.LocalDate;
import java.util.Collection;
import org.yizhengtong.server.kernel.ResidentId;

/** Which entries of the register are much alike. */
public interface Likenesses {
    /** Notes beside each of these new entries who has the same name and birthday; a few of them, where many have. */
    void namesakes(Collection<ResidentId> entered, LocalDate on);

    /** Everybody in the register. */
    NearNumbers numbers();

    /** Notes the entries of two numbers as alike, unless they are noted already. */
    void near(Collection<NearNumbers.Pair> pairs, LocalDate on);
}
