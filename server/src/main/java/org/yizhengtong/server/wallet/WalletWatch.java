package org.yizhengtong.server.wallet;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes every hour what was offered to telephones, given to them and asked of them, when it has long been of no use. */
@Component
class WalletWatch {
    private final WalletKeeping keeping;

    WalletWatch(WalletKeeping keeping) {
        this.keeping = keeping;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void look() {
        keeping.forgetOld();
    }
}
