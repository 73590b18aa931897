package org.yizhengtong.server;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many requests each one may make in a minute (限速), counted in memory; whoever asks too fast keeps no others waiting. */
public final class PerMinute<K> {
    /** So many are told apart; the one longest unseen is forgotten first. */
    private static final int MOST = 10_000;

    private final int most;
    private final Map<K, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Bucket> eldest) {
            return size() > MOST;
        }
    };

    public PerMinute(int most) {
        this.most = most;
    }

    /** Of IPv6, whoever has one address has the 64 bits after the first four parts as well. */
    public static String network(String address) {
        var parts = address.split(":", -1);
        return parts.length < 5 ? address : String.join(":", parts[0], parts[1], parts[2], parts[3]);
    }

    /** Counts one request. */
    public Step step(K who) {
        return step(who, 1);
    }

    /** Counts so many requests, or none of them where that is more than may be made now. */
    public Step step(K who, int requests) {
        var taken = bucket(who).tryConsumeAndReturnRemaining(requests);
        if (taken.isConsumed()) return new Step(taken.getRemainingTokens(), 0);
        var wait = Duration.ofNanos(taken.getNanosToWaitForRefill());
        return new Step(
                taken.getRemainingTokens(), Math.max(1, wait.plusMillis(999).toSeconds()));
    }

    private synchronized Bucket bucket(K who) {
        return buckets.computeIfAbsent(
                who,
                first -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
                        .build());
    }

    /**
     * What came of it.
     *
     * @param left how many more may follow at once
     * @param seconds until another is let through; 0 where this one was
     */
    public record Step(long left, long seconds) {}
}
