package org.yizhengtong.server.registration.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.yizhengtong.server.kernel.ResidentId;

/** Everyone registered, with their home. */
public interface Registrations {
    /** The home each of them lives in; those who live in none are left out. */
    List<Registration> of(Collection<ResidentId> residents);

    /** The home each of them lives in, or lived in last. */
    List<Registration> lastOf(Collection<ResidentId> residents);

    /** The home lived in, or the one lived in last. */
    Optional<Registration> last(ResidentId resident);
}
