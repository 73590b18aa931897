package org.yizhengtong.server.webhook;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Pushes what waits every two seconds, and looks for what the day's passing did; several services do not do it twice. A
 * command leaves it to the service: it ends before a receiver has answered.
 */
@Component
@ConditionalOnProperty(name = "yizhengtong.command", havingValue = "none", matchIfMissing = true)
class EventWatch {
    private final PushDesk pushes;
    private final LapseTeller lapses;
    /** A receiver that is slow keeps no other waiting. */
    private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();

    EventWatch(PushDesk pushes, LapseTeller lapses) {
        this.pushes = pushes;
        this.lapses = lapses;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void push() {
        for (var lease : pushes.due()) hands.execute(() -> pushes.push(lease));
    }

    @Scheduled(initialDelay = 5, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void tellLapses() {
        pushes.closeEnded();
        lapses.tell();
    }

    @PreDestroy
    void stop() {
        hands.shutdownNow();
    }
}
