package org.yizhengtong.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** A command as it ran inside this JVM: its exit status and all it said. */
record Ran(int status, String out, String err) {
    /** Just after midnight in Shanghai, while Greenwich still has the day before. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2012-02-29T16:30:00Z"), ZoneOffset.UTC);

    /** Runs a command line whose arguments have no blanks in them; {@code typed} is standard input. */
    static Ran typing(String typed, String line) {
        return in(Map.of("LANG", "en_GB.UTF-8"), typed, line.split(" "));
    }

    static Ran of(String line) {
        return typing("", line);
    }

    static Ran in(Map<String, String> environment, String typed, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var around = new Surroundings(new BufferedReader(new StringReader(typed)), environment, CLOCK);
        var status = Yizhengtong.line(around)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Ran(status, out.toString(), err.toString());
    }
}
