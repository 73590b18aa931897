package org.yizhengtong.server.client;

import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.PerMinute;

/** How fast a program may ask (限速): one that has lost its way must not keep others waiting. */
@Component
@EnableConfigurationProperties(ApiSettings.class)
public class Pace {
    private final int perMinute;
    private final PerMinute<UUID> programs;

    Pace(ApiSettings settings) {
        perMinute = settings.perMinute();
        programs = new PerMinute<>(perMinute);
    }

    /** Counts one request of a program. */
    public Step step(UUID program) {
        return step(program, 1);
    }

    /** Counts so many requests of a program, or none of them where that is more than it may ask for now. */
    public Step step(UUID program, int requests) {
        var taken = programs.step(program, requests);
        return new Step(taken.seconds() == 0, perMinute, taken.left(), taken.seconds());
    }

    /**
     * What came of it.
     *
     * @param left how many more may follow at once
     * @param seconds until it is let through; 0 where it was
     */
    public record Step(boolean allowed, int perMinute, long left, long seconds) {}
}
