import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The service and its database as processes: started as anybody would, ended as nobody should. */
final class Service {
    private static final int WAIT = 180;
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|\\S+");

    private final Path root;
    private final Path data;
    private final int port;
    private Process process;
    private volatile boolean up;

    Service(Path root, Path data, int port) {
        this.root = root;
        this.data = data;
        this.port = port;
    }

    String address() {
        return "http://localhost:" + port;
    }

    boolean isUp() {
        return up;
    }

    void start() throws IOException, InterruptedException {
        var log = data.resolveSibling("service.log").toFile();
        process = command(log, "serve", "--port", Integer.toString(port));
        for (var tenths = 0; tenths < WAIT * 10; tenths++) {
            if (!process.isAlive()) break;
            if (Files.readString(log.toPath()).contains("is ready: http://localhost:")) {
                up = true;
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the service does not start:\n" + Files.readString(log.toPath()));
    }

    /** Runs the launcher to its end or until it is killed. */
    Process command(File log, String command, String... arguments) throws IOException {
        var line = new ArrayList<>(List.of(root.resolve("yizhengtong").toString(), command));
        line.addAll(java.util.List.of(arguments));
        line.add("--data");
        line.add(data.toString());
        var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log);
        builder.environment().put("LANG", "en");
        return builder.start();
    }

    void killService() throws InterruptedException {
        up = false;
        kill(process);
    }

    /** kill -9 for the postmaster and all its children. */
    void killDatabase() throws IOException, InterruptedException {
        up = false;
        var file = data.resolve("database").resolve("postmaster.pid");
        if (!Files.exists(file)) return;
        var server = ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()));
        if (server.isEmpty()) return;
        var children = server.get().descendants().toList();
        server.get().destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        server.get().onExit().completeOnTimeout(null, 10, TimeUnit.SECONDS).join();
    }

    /** The database alone comes back, under a service that lives on: the same files, port and settings. */
    void restartDatabase() throws IOException, InterruptedException {
        var words = QUOTED.matcher(Files.readString(data.resolve("database").resolve("postmaster.opts")));
        var line = new ArrayList<String>();
        // PostgreSQL refuses root; in a namespace of its own nobody is.
        if (System.getProperty("user.name").equals("root")) line.addAll(List.of("unshare", "-U"));
        while (words.find()) line.add(words.group(1) == null ? words.group() : words.group(1));
        var log = ProcessBuilder.Redirect.appendTo(data.resolve("database.log").toFile());
        new ProcessBuilder(line).redirectOutput(log).redirectError(log).start();
        for (var tenths = 0; tenths < WAIT * 10; tenths++) {
            try (var here = database()) {
                up = here.isValid(5);
                return;
            } catch (SQLException | IOException starting) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("the database does not come back: see " + data.resolve("database.log"));
    }

    static void kill(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    void stop() throws InterruptedException {
        up = false;
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) throw new IllegalStateException("the service does not end");
    }

    /** To the database that runs, with its owner's rights. */
    Connection database() throws SQLException, IOException {
        var lines = Files.readAllLines(data.resolve("database").resolve("postmaster.pid"));
        if (lines.size() < 4) throw new IOException("the database is starting");
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:%s/postgres".formatted(lines.get(3).strip()),
                "postgres",
                Files.readString(data.resolve("database.password")).strip());
    }
}
