package org.yizhengtong.server.share;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.PerMinute;

/** How fast one network address may try codes (限速). */
@Component
@EnableConfigurationProperties(ShareSettings.class)
public class SharePace {
    private final PerMinute<String> networks;

    SharePace(ShareSettings settings) {
        networks = new PerMinute<>(settings.opensPerMinute());
    }

    /** Counts one try; answers how many seconds to wait, or 0 where it may be made. */
    public long step(String address) {
        return networks.step(PerMinute.network(address)).seconds();
    }
}
