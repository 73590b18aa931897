package org.yizhengtong.server.share;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes every hour the codes that nobody can open any more. */
@Component
class ShareWatch {
    private final ShareDesk codes;

    ShareWatch(ShareDesk codes) {
        this.codes = codes;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void look() {
        codes.forgetOld();
    }
}
