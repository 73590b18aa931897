package org.yizhengtong.server.account.domain;

import java.time.Duration;
import java.time.Instant;

/** Wrong passwords in a row under one name: after the fifth each costs a wait, from a minute up to a quarter hour. */
public record Failures(int count, Instant last) {
    private static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    public static Failures none() {
        return new Failures(0, Instant.EPOCH);
    }

    public void mustNotWait(Instant now) {
        var wait = Duration.between(now, last.plus(pause()));
        if (wait.isPositive()) throw SignInRefused.waitFirst(wait);
    }

    public Failures oneMore(Instant now) {
        return new Failures(count + 1, now);
    }

    private Duration pause() {
        if (count < FREE) return Duration.ZERO;
        var minutes = 1L << Math.min(count - FREE, 4);
        return minutes > LONGEST.toMinutes() ? LONGEST : Duration.ofMinutes(minutes);
    }
}
