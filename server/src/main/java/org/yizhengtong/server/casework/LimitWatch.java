package org.yizhengtong.server.casework;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes missed time limits down every hour; run twice or not at all, no page says anything else. */
@Component
class LimitWatch {
    private final LimitDesk limits;

    LimitWatch(LimitDesk limits) {
        this.limits = limits;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void look() {
        limits.writeDownMissed();
    }
}
