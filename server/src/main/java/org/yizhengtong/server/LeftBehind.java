package org.yizhengtong.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A database server that outlived its service, as after {@code kill -9}: it holds the files, so it is ended first. */
final class LeftBehind {
    private LeftBehind() {}

    static void close(Path cluster) throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return;
        var pid = Files.readAllLines(pidFile).getFirst().strip();
        var server = ProcessHandle.of(Long.parseLong(pid)).filter(process -> serves(cluster, process));
        if (server.isPresent()) end(server.get());
    }

    /** The number in the file may by now be another program's. */
    private static boolean serves(Path cluster, ProcessHandle process) {
        return process.info()
                        .command()
                        .filter(command -> command.endsWith("/postgres"))
                        .isPresent()
                && process.info()
                        .arguments()
                        .filter(arguments -> List.of(arguments).contains(cluster.toString()))
                        .isPresent();
    }

    private static void end(ProcessHandle server) throws IOException {
        try {
            // SIGINT is PostgreSQL's fast stop; SIGTERM would wait for whoever is still connected.
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                    .start()
                    .waitFor();
            server.onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        } catch (ExecutionException | TimeoutException stubborn) {
            throw new IOException("the database server %d does not end".formatted(server.pid()), stubborn);
        }
    }
}
