import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Kills an import again and again, and lets it go on: in the end every row is there once. */
final class ImportKill {
    private static final int ROWS = 20_000;
    private static final int KILLS = 3;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final Service service;
    private final Path work;
    private final Random chance;

    ImportKill(Service service, Path work, Random chance) {
        this.service = service;
        this.work = work;
        this.chance = chance;
    }

    List<String> wrong() throws IOException, InterruptedException {
        var file = Files.write(work.resolve("old.csv"), lines());
        var log = work.resolve("import.log").toFile();
        var wrong = new ArrayList<String>();
        var reached = 0L;
        for (var kill = 1; kill <= KILLS; kill++) {
            var until = reached + chance.nextInt(1_000, ROWS / (KILLS + 1));
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
        if (permits != ROWS || journal != 2L * ROWS)
            wrong.add("of %d rows %d are there, with %d lines in the journal, doubles counted twice"
                    .formatted(ROWS, permits, journal));
        System.out.printf("killed an import %d times; %d of %d rows are there once%n", KILLS, permits, ROWS);
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

    private static List<String> lines() {
        var today = LocalDate.now();
        var lines = new ArrayList<>(List.of("姓名,公民身份号码,暂住证号,签发日期,有效期至,居住地代码,居住地址"));
        for (var row = 0; row < ROWS; row++) {
            var issued = today.minusDays(1 + row % 700);
            lines.add("试样人%d,%s,烟暂%08d,%s,%s,370602003005,试样路%d号"
                    .formatted(row, number(row), row, issued, issued.plusYears(2), row % 300));
        }
        return lines;
    }

    private static String number(int row) {
        var born = LocalDate.of(1930, 1, 1).plusDays(row % 9_000);
        var seventeen = "371323%s%03d".formatted(born.toString().replace("-", ""), row / 9_000);
        var sum = 0;
        for (var i = 0; i < 17; i++) sum += (seventeen.charAt(i) - '0') * WEIGHTS[i];
        return seventeen + "10X98765432".charAt(sum % 11);
    }
}
