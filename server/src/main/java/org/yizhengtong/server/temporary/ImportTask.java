package org.yizhengtong.server.temporary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.Actor;

/**
 * What was asked last to be done with a file, and how far that is.
 *
 * @param doneTo the last row it has dealt with
 * @param problem why it stopped, as a message key, where that is known
 */
public record ImportTask(
        UUID batch,
        ImportAct act,
        Actor by,
        State state,
        long doneTo,
        @Nullable String problem) {
    public enum State {
        /** Under way; if its hand is gone, another takes it up. */
        ASKED,
        STOPPED,
        DONE
    }

    public boolean running() {
        return state == State.ASKED;
    }

    /** Why it stopped, as a message key. */
    public String stoppedBy() {
        return problem == null ? "import.stopped" : problem;
    }
}
