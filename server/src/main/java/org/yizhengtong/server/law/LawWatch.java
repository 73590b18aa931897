package org.yizhengtong.server.law;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every half minute whether the folder of packs has changed; no request waits for it. */
@Component
class LawWatch {
    private final CurrentLaw law;

    LawWatch(CurrentLaw law) {
        this.law = law;
    }

    @Scheduled(initialDelay = 30, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void look() {
        law.refresh();
    }
}
