package org.yizhengtong.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** Says in one line why the service did not start. The whole story goes to a file, and only when the fault is ours. */
class StartFailures implements SpringBootExceptionReporter {
    private static final int CALLERS_MISTAKE = 2;
    private static final int OUR_FAULT = 1;

    private static volatile boolean silent;

    /** Spring Boot hands the context to every reporter, and hands none when it could not be made. */
    StartFailures(@Nullable ConfigurableApplicationContext context) {}

    static int exitStatus(Throwable failure) {
        return explain(failure).isPresent() ? CALLERS_MISTAKE : OUR_FAULT;
    }

    /** What fails from now on fails because the service is being ended. */
    static void silence() {
        silent = true;
    }

    @Override
    public boolean reportException(Throwable failure) {
        if (!silent) System.err.println("yizhengtong: " + explain(failure).orElseGet(() -> ourFault(failure)));
        return true;
    }

    private static Optional<String> explain(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> switch (cause) {
                    case CannotStart known -> Stream.of(String.valueOf(known.getMessage()));
                    case PortInUseException taken -> Stream.of(PortCheck.inUse(taken.getPort()));
                    default -> Stream.empty();
                })
                .findFirst();
    }

    private static String ourFault(Throwable failure) {
        var root = causes(failure).reduce((outer, inner) -> inner).orElse(failure);
        var line = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
        return "the service failed to start, and this is a defect: %s: %s (%s)"
                .formatted(root.getClass().getSimpleName(), line, storyOf(failure));
    }

    private static String storyOf(Throwable failure) {
        var story = new StringWriter();
        failure.printStackTrace(new PrintWriter(story, true));
        try {
            var file = Files.writeString(Files.createTempFile("yizhengtong-", ".log"), story.toString());
            return "please report it with the file " + file;
        } catch (IOException ignored) {
            return "no file could be written in " + Path.of(System.getProperty("java.io.tmpdir"));
        }
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
