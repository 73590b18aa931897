package org.yizhengtong.server;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Many hands at the same moment, each on a thread of its own. */
public record AtOnce<T>(List<T> done, List<Throwable> refused) {
    /** Lets every hand act once all are ready. */
    public static <T> AtOnce<T> act(List<Callable<T>> hands) throws InterruptedException {
        var all = new AtOnce<T>(new ArrayList<>(), new ArrayList<>());
        var ready = new CountDownLatch(hands.size());
        try (var threads = Executors.newFixedThreadPool(hands.size())) {
            var acting = hands.stream()
                    .map(hand -> threads.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return hand.call();
                    }))
                    .toList();
            for (var one : acting) {
                try {
                    all.done.add(one.get());
                } catch (ExecutionException refusal) {
                    all.refused.add(refusal.getCause());
                }
            }
        }
        return all;
    }

    /** The same hand so many times. */
    public static <T> AtOnce<T> times(int count, Callable<T> hand) throws InterruptedException {
        return act(java.util.Collections.nCopies(count, hand));
    }
}
