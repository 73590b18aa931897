package org.yizhengtong.server.share;

import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The one answer to a code and a birth date.
 *
 * @param at when it was given, by the city's clock
 * @param shown what there is to see; nothing unless the outcome is {@link Outcome#SHOWN}
 */
public record ShareAnswer(
        Outcome outcome, LocalDateTime at, @Nullable Shown shown) {
    /** What it can come to: a closed list. */
    public enum Outcome {
        SHOWN("YES"),
        /** The permit cannot be used today, and nothing else is told. */
        NO_PERMIT("NO"),
        ENDED("NO"),
        OVER("NO"),
        USED_UP("NO"),
        /** No such code, or another birth date: which of them, nobody learns. */
        UNKNOWN("ASK");

        private final String answer;

        Outcome(String answer) {
            this.answer = answer;
        }

        /** Shape and colour of the answer, as parts know it. */
        public String answer() {
            return answer;
        }

        /** As message keys end. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Outcome of(ShareState notOpen) {
            return valueOf(notOpen.name());
        }
    }

    /** Whether its holder sees that somebody looked. */
    public boolean seen() {
        return outcome == Outcome.SHOWN || outcome == Outcome.NO_PERMIT;
    }
}
