package org.yizhengtong.server.permit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * What a holder asks of an officer (请求).
 *
 * @param office the station that is to look at it
 * @param due the last day of the office's time, where the law sets one
 * @param words what the holder wrote with it, or empty
 * @param answer what the officer wrote, where one has answered
 */
public record PermitRequest(
        UUID id,
        PermitNumber permit,
        ResidentId holder,
        Kind kind,
        LocalDate askedOn,
        @Nullable LocalDate due,
        String words,
        String office,
        State state,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        @Nullable String answeredBy) {
    static PermitRequest open(
            PermitNumber permit,
            ResidentId holder,
            Kind kind,
            LocalDate on,
            @Nullable LocalDate due,
            String words,
            String office) {
        return new PermitRequest(
                UUID.randomUUID(), permit, holder, kind, on, due, words, office, State.OPEN, null, null, null);
    }

    /** Whether it waits still though the last day is over. */
    public boolean lateOn(LocalDate day) {
        return state == State.OPEN && due != null && day.isAfter(due);
    }

    /** @throws AnsweredAlready unless it waits for an answer */
    void mustBeOpen() {
        if (state != State.OPEN) throw new AnsweredAlready(permit);
    }

    /** What may be asked: a closed list. */
    public enum Kind {
        /** Endorsement (签注) or renewal. */
        ENDORSEMENT,
        /** A new card for a lost one (补领). */
        REPLACEMENT,
        /** A new card for a damaged one, or one on which something has changed (换领). */
        EXCHANGE,
        /** At the holder's own wish (注销). */
        CANCELLATION,
        /** Against a cancellation (行政复议). */
        OBJECTION;

        /** As forms and message keys write it: {@code endorsement}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether nobody could answer it without the holder's words. */
        public boolean needsWords() {
            return this == EXCHANGE || this == OBJECTION;
        }
    }

    /** What became of it. */
    public enum State {
        OPEN,
        GRANTED,
        REFUSED,
        WITHDRAWN
    }
}
