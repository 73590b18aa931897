package org.yizhengtong.server.temporary;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes on with imports that were left lying when the service ended. */
@Component
class TaskWatch {
    private final TaskDesk tasks;

    TaskWatch(TaskDesk tasks) {
        this.tasks = tasks;
    }

    @Scheduled(initialDelay = 20, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void look() {
        tasks.takeUp();
    }
}
