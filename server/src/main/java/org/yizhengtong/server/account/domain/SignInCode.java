package org.yizhengtong.server.account.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last code (验证码) sent to a number: good for five minutes and five tries; one a minute, ten a day.
 *
 * @param hash the code under a key; never the code itself
 * @param sentOnDay how many were sent that day, this one included
 */
public record SignInCode(String hash, Instant sentAt, int triesLeft, LocalDate day, int sentOnDay) {
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);
    private static final Duration APART = Duration.ofMinutes(1);
    private static final int TRIES = 5;
    private static final int A_DAY = 10;

    /** The code that follows on this one, or the first. */
    public static SignInCode after(@Nullable SignInCode last, String hash, Instant now, LocalDate today) {
        if (last == null) return new SignInCode(hash, now, TRIES, today, 1);
        var since = Duration.between(last.sentAt, now);
        if (since.compareTo(APART) < 0) throw SignInRefused.codeTooSoon(APART.minus(since));
        var sent = last.day.equals(today) ? last.sentOnDay : 0;
        if (sent >= A_DAY) throw SignInRefused.tooManyCodes();
        return new SignInCode(hash, now, TRIES, today, sent + 1);
    }

    public Instant expiresAt() {
        return sentAt.plus(GOOD_FOR);
    }

    /** Whether it may still be tried. */
    public void mustBeGood(Instant now) {
        if (triesLeft == 0) throw SignInRefused.codeSpent();
        if (now.isAfter(expiresAt())) throw SignInRefused.codeExpired();
    }

    public boolean is(String otherHash) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), otherHash.getBytes(StandardCharsets.US_ASCII));
    }

    public SignInCode tried() {
        return new SignInCode(hash, sentAt, triesLeft - 1, day, sentOnDay);
    }

    /** A code opens once. */
    public SignInCode used() {
        return new SignInCode(hash, sentAt, 0, day, sentOnDay);
    }
}
