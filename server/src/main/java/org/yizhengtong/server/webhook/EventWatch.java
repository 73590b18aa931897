package org.yizhengtong.server.webhook;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Pushes what waits every two seconds, and looks for what the day's passing did; several services do not do it twice. */
@Component
class EventWatch {
    /** So many programs are spoken to at once; others wait for the next turn. */
    private static final int MOST = 64;

    private final PushDesk pushes;
    private final LapseTeller lapses;
    /**
     * A receiver that is slow keeps no other waiting. No virtual threads: looking a name up holds on to the thread beneath,
     * and the pages would wait for whoever's name server is slow.
     */
    private final ExecutorService hands = new ThreadPoolExecutor(
            0,
            MOST,
            1,
            TimeUnit.MINUTES,
            new SynchronousQueue<>(),
            Thread.ofPlatform().daemon().name("scheduling-push-", 0).factory());

    EventWatch(PushDesk pushes, LapseTeller lapses) {
        this.pushes = pushes;
        this.lapses = lapses;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void push() {
        for (var lease : pushes.due()) {
            try {
                hands.execute(() -> pushes.push(lease));
            } catch (RejectedExecutionException busy) {
                pushes.giveBack(lease);
            }
        }
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
