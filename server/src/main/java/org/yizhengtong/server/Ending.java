package org.yizhengtong.server;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Ends the service when it is asked to, also in the middle of its start: Spring's own hook would first wait for the
 * start to be over, and leave the database behind.
 */
class Ending extends Thread implements ApplicationListener<ApplicationStartedEvent> {
    private volatile @Nullable ConfigurableApplicationContext running;

    Ending() {
        super("ending");
    }

    @Override
    public void onApplicationEvent(ApplicationStartedEvent started) {
        running = started.getApplicationContext();
    }

    @Override
    public void run() {
        StartFailures.silence();
        var service = running;
        if (service != null) {
            service.close();
        } else {
            endStart();
        }
    }

    private static void endStart() {
        try {
            for (var child : ProcessHandle.current().descendants().toList()) {
                child.destroy();
                child.onExit().completeOnTimeout(child, 2, TimeUnit.SECONDS).join();
            }
            EmbeddedDatabase.endUnfinished();
        } catch (IOException ignored) {
            // the next start finds the server left behind, and ends it
        }
    }
}
