package org.yizhengtong.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where {@code ./yizhengtong decide}, {@code ask}, {@code years}, {@code packs} and {@code verify} begin. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        var status =
                Yizhengtong.line(Surroundings.here()).setOut(out).setErr(err).execute(arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }
}
