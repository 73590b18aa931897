package org.yizhengtong.server.proof;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How fast one network address may check (限速): whoever tries many texts must not keep others waiting. Nothing is kept. */
@Component
public class CheckPace {
    /** So many addresses are told apart; the one longest unseen is forgotten first. */
    private static final int MOST = 10_000;

    private final int perMinute;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    CheckPace(ProofSettings settings) {
        perMinute = settings.checksPerMinute();
    }

    /** Counts one check; answers how many seconds to wait, or 0 where it may be made. */
    public long step(String address) {
        var taken = bucket(network(address)).tryConsumeAndReturnRemaining(1);
        var wait = Duration.ofNanos(taken.getNanosToWaitForRefill());
        return taken.isConsumed() ? 0 : Math.max(1, wait.plusMillis(999).toSeconds());
    }

    private synchronized Bucket bucket(String network) {
        return buckets.computeIfAbsent(
                network,
                first -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }

    /** Of IPv6, whoever has one address has the 64 bits after the first four parts as well. */
    private static String network(String address) {
        var parts = address.split(":", -1);
        return parts.length < 5 ? address : String.join(":", parts[0], parts[1], parts[2], parts[3]);
    }
}
