package org.yizhengtong.server.proof;

import org.springframework.stereotype.Component;
import org.yizhengtong.server.PerMinute;

/** How fast one network address may check (限速): whoever tries many texts must not keep others waiting. Nothing is kept. */
@Component
public class CheckPace {
    private final PerMinute<String> networks;

    CheckPace(ProofSettings settings) {
        networks = new PerMinute<>(settings.checksPerMinute());
    }

    /** Counts one check; answers how many seconds to wait, or 0 where it may be made. */
    public long step(String address) {
        return networks.step(PerMinute.network(address)).seconds();
    }
}
