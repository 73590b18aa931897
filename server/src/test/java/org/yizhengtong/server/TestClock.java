package org.yizhengtong.server;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The time in tests: the real one, until a test sets it; after each test it is the real one again. */
@Component
@Primary
public class TestClock implements InstantSource {
    private static final Duration PAST_MIDNIGHT = Duration.ofSeconds(2);

    private final AtomicInteger before = new AtomicInteger(Integer.MAX_VALUE);
    private volatile @Nullable Instant set;

    public void set(String instant) {
        set = Instant.parse(instant);
    }

    public void pass(Duration duration) {
        set = instant().plus(duration);
    }

    /** It is the day's last second, in the city; midnight falls once the clock has been read so often. */
    public void setToLastSecondOf(String day, int readings) {
        set(day + "T15:59:59Z");
        before.set(readings);
    }

    public void letGo() {
        set = null;
        before.set(Integer.MAX_VALUE);
    }

    @Override
    public Instant instant() {
        var now = set;
        if (now == null) return Instant.now();
        var left =
                before.getAndUpdate(readings -> readings == Integer.MAX_VALUE ? readings : Math.max(0, readings - 1));
        return left > 0 ? now : now.plus(PAST_MIDNIGHT);
    }
}
