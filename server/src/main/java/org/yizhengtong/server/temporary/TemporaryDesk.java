package org.yizhengtong.server.temporary;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.temporary.domain.OldPermits;

/** Knows which old temporary permits (暂住证) somebody held, and where each of them came from. */
@Service
@Transactional(readOnly = true)
public class TemporaryDesk {
    private final OldPermits permits;

    TemporaryDesk(OldPermits permits) {
        this.permits = permits;
    }

    /** All of one person, the earliest first. */
    public List<TemporaryPermit> of(ResidentId holder) {
        return permits.of(holder);
    }
}
