package org.yizhengtong.server.registration;

import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * A resident asked for a correction of their own particulars (本人提出更正), or what became of it. Never what is corrected.
 *
 * @param reference the correction's own number
 */
public record OwnCorrectionStep(ResidentId about, Actor by, String reference, Step step) implements DomainEvent {
    /** What happened to it. */
    public enum Step {
        ASKED("Asked"),
        TAKEN_BACK("TakenBack"),
        TAKEN_OVER("TakenOver"),
        DECLINED("Declined");

        private final String word;

        Step(String word) {
            this.word = word;
        }
    }

    @Override
    public String kind() {
        return "OwnCorrection" + step.word;
    }
}
