import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * Lets people walk through the service at once and prints how long each page took:
 * {@code java Walk.java http://localhost:8080 walk.txt PEOPLE ROUNDS [DATABASE-LOG]}. The first round warms up and is not
 * timed. With the log of a database that logs every statement, the statements of each page are counted instead: let one
 * person walk one round. A page's weight is what its first visit brings over the wire, styles and scripts included,
 * pictures aside.
 */
public class Walk {
    public static void main(String[] arguments) throws Exception {
        var script = Files.readAllLines(Path.of(arguments[1])).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        int people = Integer.parseInt(arguments[2]);
        int rounds = Integer.parseInt(arguments[3]);
        var log = arguments.length > 4 ? new StatementLog(Path.of(arguments[4])) : null;

        var walkers = new ArrayList<Callable<List<Walker.Took>>>();
        // Who walks to be counted is somebody else than those who walked to be timed.
        int first = log == null ? 1 : 99;
        for (int person = first; person < first + people; person++) {
            var walker = new Walker(arguments[0], script, person, rounds, log);
            walkers.add(walker::walk);
        }
        var all = new ArrayList<Walker.Took>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var walker : threads.invokeAll(walkers)) all.addAll(walker.get());
        }
        if (log == null) times(all);
        else counts(all);
    }

    private static void times(List<Walker.Took> all) {
        System.out.println("| page | answers | weight | median | 95th percentile | slowest |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        byPage(all).forEach(Walk::times);
        times("all", all);
    }

    private static void times(String page, List<Walker.Took> all) {
        var statuses = new TreeMap<Integer, Integer>();
        all.forEach(took -> statuses.merge(took.status(), 1, Integer::sum));
        int heaviest = all.stream().mapToInt(Walker.Took::weight).max().orElse(0);
        var times = new ArrayList<>(all.stream().map(Walker.Took::milliseconds).toList());
        Collections.sort(times);
        System.out.printf(
                "| `%s` | %s | %.1f KB | %.1f ms | %.1f ms | %.1f ms |%n",
                page, statuses, heaviest / 1024.0, at(times, 0.5), at(times, 0.95), at(times, 1));
    }

    private static void counts(List<Walker.Took> all) {
        System.out.println("| page | SQL statements |");
        System.out.println("| --- | --- |");
        byPage(all).forEach((page, took) -> System.out.printf(
                "| `%s` | %d |%n", page, took.stream().mapToInt(Walker.Took::statements).max().orElse(0)));
    }

    private static Map<String, List<Walker.Took>> byPage(List<Walker.Took> all) {
        var pages = new LinkedHashMap<String, List<Walker.Took>>();
        all.forEach(took -> pages.computeIfAbsent(took.page(), page -> new ArrayList<>()).add(took));
        return pages;
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }

    /** Reads what a PostgreSQL that logs every statement has written since it was last asked. */
    static final class StatementLog {
        private final Path file;
        private long read;

        StatementLog(Path file) throws IOException {
            this.file = file;
            since();
        }

        /** How many statements, transactions' own BEGIN and COMMIT and the connections' set-up and checks left out. */
        int since() throws IOException {
            try (var in = Files.newInputStream(file)) {
                in.skipNBytes(read);
                var text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                read = Files.size(file);
                return (int) text.lines().filter(StatementLog::counts).count();
            }
        }

        private static boolean counts(String line) {
            return line.matches(".*LOG:  (execute \\S+|statement): \\S.*")
                    && !line.matches(".*: (BEGIN|COMMIT|ROLLBACK|SET|set|SHOW)\\b.*");
        }
    }
}
