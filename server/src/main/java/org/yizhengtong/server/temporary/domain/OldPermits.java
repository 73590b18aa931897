package org.yizhengtong.server.temporary.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.yizhengtong.server.kernel.ResidentId;

/** Every old temporary permit this city carried over. */
public interface OldPermits {
    /** Who holds these numbers; the others are left out. */
    Map<String, ResidentId> holders(Collection<String> numbers);

    void addAll(List<KeptPermit> permits);
}
