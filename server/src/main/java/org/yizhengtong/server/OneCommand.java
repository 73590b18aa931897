package org.yizhengtong.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;

/** Starts the service without a port, does one piece of work and ends. An empty database is not made a sample city. */
final class OneCommand {
    static final String RUNNING = "yizhengtong.command";
    private static final Set<String> WORDS = Set.of("import", "client", "staff", "office", "key", "webhook");

    private OneCommand() {}

    /** The exit status of the work asked for; nothing when the service itself is wanted. */
    static Optional<Integer> run(String[] arguments) {
        if (arguments.length == 0 || !WORDS.contains(arguments[0])) return Optional.empty();
        var application = new SpringApplication(Application.class);
        var ending = new Ending();
        application.setRegisterShutdownHook(false);
        Runtime.getRuntime().addShutdownHook(ending);
        application.addListeners(ending);
        application.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "oneCommand",
                        Map.of("server.port", "-1", RUNNING, arguments[0], "yizhengtong.sample", "false"))));
        try (var context = application.run()) {
            var asked = List.of(arguments).subList(1, arguments.length);
            return context.getBeansOfType(Command.class).values().stream()
                    .filter(command -> command.word().equals(arguments[0]))
                    .findFirst()
                    .map(command -> command.run(asked, System.out, System.err));
        } catch (RuntimeException failure) {
            return Optional.of(StartFailures.exitStatus(failure));
        }
    }
}
