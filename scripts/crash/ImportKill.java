import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Kills an import again and again, and lets it go on: in the end every row is there once. */
final class ImportKill {
    private static final int KILLS = 3;

    private final Service service;
    private final Path work;
    private final Random chance;

    ImportKill(Service service, Path work, Random chance) {
        this.service = service;
        this.work = work;
        this.chance = chance;
    }

    List<String> wrong() throws IOException, InterruptedException {
        var file = work.resolve("old.csv");
        int rows;
        try (var lines = Files.lines(file)) {
            rows = (int) lines.skip(1).count();
        }
        var log = work.resolve("import.log").toFile();
        var wrong = new ArrayList<String>();
        var reached = 0L;
        for (var kill = 1; kill <= KILLS; kill++) {
            var until = reached + chance.nextInt(1_000, rows / (KILLS + 1));
            var running = service.command(log, "import", "temporary-permits", file.toString());
            while (running.isAlive() && (reached = taken()) < until) Thread.sleep(20);
            if (!running.isAlive()) wrong.add("the import ended before it was killed: " + Files.readString(log.toPath()));
            Service.kill(running);
            service.killDatabase();
        }
        var last = service.command(log, "import", "temporary-permits", file.toString());
        if (last.waitFor() != 0) wrong.add("the import does not go on: " + Files.readString(log.toPath()));
        service.start();
        var permits = count("select count(*) from temporary_permit");
        var journal = count("select count(distinct reference) filter (where kind = 'TemporaryPermitCarriedOver')"
                + " + count(*) filter (where kind = 'TemporaryPermitCarriedOver') from journal");
        if (permits != rows || journal != 2L * rows)
            wrong.add("of %d rows %d are there, with %d lines in the journal, doubles counted twice"
                    .formatted(rows, permits, journal));
        System.out.printf("killed an import %d times; %d of %d rows are there once%n", KILLS, permits, rows);
        wrong.forEach(System.out::println);
        return wrong;
    }

    private long taken() {
        try {
            return count("select count(*) from temporary_permit");
        } catch (IOException starting) {
            return 0;
        }
    }

    private long count(String query) throws IOException {
        try (var database = service.database();
                var statement = database.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException down) {
            throw new IOException(down);
        }
    }
}
