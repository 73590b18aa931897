package org.yizhengtong.server;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Problem;
import org.yizhengtong.server.kernel.Role;

/** Work that is done once, from the command line, with the service's own database and rules and no pages. */
public interface Command {
    /** The word it is called by: {@code import}. */
    String word();

    /**
     * Does the work.
     *
     * @return the exit status: 0 when it is done, 2 when the caller has to mend something
     */
    int run(List<String> arguments, PrintStream out, PrintStream err);

    /**
     * Does a piece of work; what the caller has to mend is said in one line.
     *
     * @return the exit status, as of {@link #run}
     */
    static int done(MessageSource messages, Locale locale, PrintStream err, Runnable work) {
        try {
            work.run();
            return 0;
        } catch (IllegalArgumentException mistaken) {
            err.println("yizhengtong: " + mistaken.getMessage());
        } catch (Problem problem) {
            err.println("yizhengtong: " + messages.getMessage(problem.key(), problem.arguments(), locale));
        }
        return 2;
    }

    /** Whoever sits at the command line, by the name they go by on that machine. */
    static Actor operator() {
        var name = System.getProperty("user.name", "");
        var id = UUID.nameUUIDFromBytes(("operator " + name).getBytes(StandardCharsets.UTF_8));
        return new Actor(id, Role.OFFICER, "command-line", name, true);
    }

    /** The language the caller's terminal speaks: Chinese, or English for every other. */
    static Locale spoken() {
        var locale = System.getenv().getOrDefault("LC_ALL", System.getenv().getOrDefault("LANG", ""));
        return locale.startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }
}
