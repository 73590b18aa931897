package org.yizhengtong.server.registration.domain;

import java.util.Collection;
import java.util.List;
import org.yizhengtong.server.kernel.ResidentId;

/** Everyone registered, with the home they live in today. */
public interface Registrations {
    List<Registration> of(Collection<ResidentId> residents);
}
