package org.yizhengtong.server.share.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.share.ShareCode;
import org.yizhengtong.server.share.ShareEnding;
import org.yizhengtong.server.share.ShareState;
import org.yizhengtong.server.share.Shared;

/**
 * A share code that was made (分享码).
 *
 * @param many whether it may be opened more than once
 * @param madeBy its holder, or the officer who made it for them
 * @param until the last day on which it may be opened
 * @param wrongDates how often it was tried with another birth date
 * @param ending why it was ended before its time; nothing while it was not
 * @param closedOn the day on which it was ended or used up; nothing before
 */
public record SharedCode(
        UUID id,
        ResidentId holder,
        ShareCode code,
        Shared shared,
        boolean many,
        LocalDate madeOn,
        UUID madeBy,
        LocalDate until,
        int looks,
        int wrongDates,
        @Nullable ShareEnding ending,
        @Nullable LocalDate closedOn) {
    /** So many wrong birth dates are no slip of the hand any more. */
    public static final int MOST_WRONG = 10;

    public static SharedCode made(
            ResidentId holder,
            ShareCode code,
            Shared shared,
            boolean many,
            LocalDate madeOn,
            UUID madeBy,
            LocalDate until) {
        return new SharedCode(UUID.randomUUID(), holder, code, shared, many, madeOn, madeBy, until, 0, 0, null, null);
    }

    /** As it stands on this day. */
    public ShareState state(LocalDate day) {
        if (ending != null) return ShareState.ENDED;
        if (day.isAfter(until)) return ShareState.OVER;
        return many || looks == 0 ? ShareState.OPEN : ShareState.USED_UP;
    }

    /** Nobody is told anything by it any more, not even with the right birth date: that would confirm the guess. */
    public boolean guessedAt() {
        return wrongDates >= MOST_WRONG;
    }

    public SharedCode looked(LocalDate day) {
        return with(looks + 1, wrongDates, ending, many ? closedOn : day);
    }

    public SharedCode wrongDate() {
        return with(looks, wrongDates + 1, ending, closedOn);
    }

    public SharedCode ended(ShareEnding why, LocalDate day) {
        return with(looks, wrongDates, why, day);
    }

    private SharedCode with(int looked, int wrong, @Nullable ShareEnding why, @Nullable LocalDate closed) {
        return new SharedCode(id, holder, code, shared, many, madeOn, madeBy, until, looked, wrong, why, closed);
    }
}
