package org.yizhengtong.server.client;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes every hour the answers that no program asks for again. */
@Component
class OnceWatch {
    private final OnceDesk once;

    OnceWatch(OnceDesk once) {
        this.once = once;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void look() {
        once.forgetOld();
    }
}
