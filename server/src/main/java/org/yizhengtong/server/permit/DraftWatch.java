package org.yizhengtong.server.permit;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes every hour the applications that were begun and left. */
@Component
class DraftWatch {
    private final DraftDesk drafts;

    DraftWatch(DraftDesk drafts) {
        this.drafts = drafts;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void look() {
        drafts.forgetOld();
    }
}
