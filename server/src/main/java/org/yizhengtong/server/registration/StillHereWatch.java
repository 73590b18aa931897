package org.yizhengtong.server.registration;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks some residents every hour whether they still live here; what their own page asks them does not wait for it. */
@Component
class StillHereWatch {
    private final StillHereDesk desk;

    StillHereWatch(StillHereDesk desk) {
        this.desk = desk;
    }

    @Scheduled(initialDelay = 15, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void ask() {
        desk.ask();
    }
}
