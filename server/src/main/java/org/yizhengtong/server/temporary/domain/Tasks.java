package org.yizhengtong.server.temporary.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.temporary.ImportAct;
import org.yizhengtong.server.temporary.ImportTask;

/** What the files are undergoing. */
public interface Tasks {
    /** Asks for something; false while something else, or the same, is under way. */
    boolean ask(UUID batch, ImportAct act, Actor by, Instant now);

    Optional<ImportTask> find(UUID batch);

    /** Rows up to this one are dealt with. */
    void reached(UUID batch, long row, Instant now);

    /** Ends what is under way, well or with the reason why it stopped. */
    void end(UUID batch, ImportTask.State state, @Nullable String problem);

    /** Takes up what no hand was on since; what was begun too often without getting on stops instead. */
    List<ImportTask> takeUp(Instant since, Instant now, int mostTries);
}
