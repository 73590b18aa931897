import java.io.FileInputStream;
import java.sql.DriverManager;
import org.postgresql.PGConnection;

/** Copies a file into a bare table of texts and prints how long that took: java BareCopy.java PORT PASSWORD FILE COLUMNS. */
public final class BareCopy {
    public static void main(String[] arguments) throws Exception {
        var address = "jdbc:postgresql://localhost:%s/postgres".formatted(arguments[0]);
        try (var connection = DriverManager.getConnection(address, "postgres", arguments[1]);
                var statement = connection.createStatement();
                var in = new FileInputStream(arguments[2])) {
            var columns = new StringBuilder();
            for (var i = 0; i < Integer.parseInt(arguments[3]); i++) columns.append(i == 0 ? "" : ", ").append("c").append(i).append(" text");
            statement.execute("drop table if exists bare_copy");
            statement.execute("create table bare_copy (" + columns + ")");
            var began = System.nanoTime();
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy bare_copy from stdin (format csv, header)", in, 1 << 16);
            System.out.printf("%.2f%n", (System.nanoTime() - began) / 1e9);
            statement.execute("drop table bare_copy");
        }
    }
}
