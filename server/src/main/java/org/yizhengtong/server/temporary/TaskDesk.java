package org.yizhengtong.server.temporary;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Service;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Problem;
import org.yizhengtong.server.temporary.domain.Tasks;

/**
 * Has a file booked, converted or taken back outside the request that asks for it. What was asked for is kept: a service
 * that was ended goes on with it when it runs again.
 */
@Service
public class TaskDesk {
    private static final Logger LOG = LoggerFactory.getLogger(TaskDesk.class);
    /** A portion is through in seconds: nobody is on what was not touched for so long. */
    private static final Duration LEFT_ALONE = Duration.ofMinutes(1);

    private static final int MOST_TRIES = 5;

    private final ImportDesk imports;
    private final UploadDesk uploads;
    private final ConversionDesk conversions;
    private final UndoDesk undo;
    private final Tasks tasks;
    private final AsyncTaskExecutor hands;
    private final Clock clock;

    TaskDesk(
            ImportDesk imports,
            UploadDesk uploads,
            ConversionDesk conversions,
            UndoDesk undo,
            Tasks tasks,
            AsyncTaskExecutor applicationTaskExecutor,
            Clock clock) {
        this.imports = imports;
        this.uploads = uploads;
        this.conversions = conversions;
        this.undo = undo;
        this.tasks = tasks;
        this.hands = applicationTaskExecutor;
        this.clock = clock;
    }

    /**
     * Asks for something to be done with a file; asked for twice, it is done once.
     *
     * @throws AnotherHand while something else is done with it
     * @throws NotImported when a file is to be converted that is not wholly booked
     */
    public void ask(UUID id, ImportAct act, Actor head) {
        var state = imports.batch(id, head).state();
        if (act == ImportAct.CONVERSION && state != ImportState.DONE) throw new NotImported();
        if (act == ImportAct.BOOKING && (state == ImportState.DONE || state == ImportState.UNDONE)) return;
        if (tasks.ask(id, act, head, clock.instant())) {
            tasks.find(id).ifPresent(task -> hands.execute(() -> carryOut(task)));
        } else if (tasks.find(id).filter(task -> task.act() == act).isEmpty()) {
            throw new AnotherHand();
        }
    }

    /** What was asked last for a file, for the office that brought it. */
    public Optional<ImportTask> of(UUID id, Actor head) {
        return tasks.find(imports.batch(id, head).id());
    }

    /** Takes up what is left lying: its service was ended, or lost its database. */
    void takeUp() {
        var now = clock.instant();
        for (var task : tasks.takeUp(now.minus(LEFT_ALONE), now, MOST_TRIES))
            if (task.running()) hands.execute(() -> carryOut(task));
    }

    private void carryOut(ImportTask task) {
        try {
            switch (task.act()) {
                case BOOKING -> uploads.carryOut(task.batch(), task.by());
                case CONVERSION -> conversions.convert(task.batch(), task.by());
                case WITHDRAWAL -> conversions.withdraw(task.batch(), task.by());
                case UNDOING -> undo.undo(task.batch(), task.by());
            }
            tasks.end(task.batch(), ImportTask.State.DONE, null);
        } catch (AnotherHand met) {
            LOG.info("Another hand is on import {}", task.batch());
        } catch (Problem problem) {
            tasks.end(task.batch(), ImportTask.State.STOPPED, problem.key());
        } catch (RuntimeException failure) {
            // Its message may quote a row: only its kind is told. It is taken up again.
            LOG.warn(
                    "Import {} was interrupted: {}",
                    task.batch(),
                    failure.getClass().getName());
        }
    }
}
