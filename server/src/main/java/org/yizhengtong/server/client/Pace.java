package org.yizhengtong.server.client;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** How fast a program may ask (限速): one that has lost its way must not keep others waiting. */
@Component
@EnableConfigurationProperties(ApiSettings.class)
public class Pace {
    private final int perMinute;
    private final Map<UUID, Bucket> buckets = new ConcurrentHashMap<>();

    Pace(ApiSettings settings) {
        this.perMinute = settings.perMinute();
    }

    /** Counts one request of a program. */
    public Step step(UUID program) {
        var taken = buckets.computeIfAbsent(program, first -> bucket()).tryConsumeAndReturnRemaining(1);
        var wait = Duration.ofNanos(taken.getNanosToWaitForRefill());
        return new Step(
                taken.isConsumed(),
                perMinute,
                taken.getRemainingTokens(),
                wait.plusMillis(999).toSeconds());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    /**
     * What came of it.
     *
     * @param left how many more may follow at once
     * @param seconds until another is let through
     */
    public record Step(boolean allowed, int perMinute, long left, long seconds) {}
}
