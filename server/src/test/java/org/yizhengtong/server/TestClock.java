package org.yizhengtong.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The service's clock in tests: the real one, until a test sets it; after each test it is the real one again. */
@Component
@Primary
public class TestClock extends Clock {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private volatile @Nullable Instant set;

    public void set(String instant) {
        set = Instant.parse(instant);
    }

    public void pass(Duration duration) {
        set = instant().plus(duration);
    }

    public void letGo() {
        set = null;
    }

    @Override
    public Instant instant() {
        var now = set;
        return now == null ? Instant.now() : now;
    }

    @Override
    public ZoneId getZone() {
        return CITY;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
