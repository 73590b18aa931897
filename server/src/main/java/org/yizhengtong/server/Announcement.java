package org.yizhengtong.server;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says that the service is ready, and where. */
@Component
class Announcement {
    private final Environment environment;
    private final ObjectProvider<ReadyMessage> messages;

    Announcement(Environment environment, ObjectProvider<ReadyMessage> messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (environment.containsProperty(OneCommand.RUNNING)) return;
        System.out.printf(
                "%n一证通 is ready: http://localhost:%s (Ctrl-C ends it)%n", environment.getProperty("local.server.port"));
        messages.orderedStream()
                .flatMap(message -> message.lines().stream())
                .forEach(line -> System.out.println("  " + line));
    }
}
