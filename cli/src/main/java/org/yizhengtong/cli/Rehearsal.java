package org.yizhengtong.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Runs through the commands once, unseen, while the JVM learns what they load: made into a cache when built. */
public final class Rehearsal {
    private static final List<String> LINES = List.of(
            "decide --place 370600 --on 2012-03-01 --facts - --why --lang zh",
            "decide --place 370600 --on 2012-03-01 --lang en --json",
            "ask --place 370600 --on 2012-03-01",
            "years --place 370600 --on 2018-03-01 --history -",
            "packs list",
            "packs test --json",
            "packs show sd-2011d/permit",
            "packs compare 370600@2012-03-01 370600@2012-02-01",
            "decide --help");
    private static final String FACTS = "resident.hukou_place: 371323\nresidence.intended_days: 400\n";
    private static final String HISTORY = "- { on: 2017-01-10, event: registered }\n";

    private Rehearsal() {}

    public static void main(String[] arguments) {
        var nowhere = new PrintWriter(Writer.nullWriter());
        for (var line : LINES) {
            var in = new BufferedReader(new StringReader(line.startsWith("years") ? HISTORY : FACTS));
            var around = new Surroundings(in, Map.of(), Clock.systemUTC());
            var status =
                    Yizhengtong.line(around).setOut(nowhere).setErr(nowhere).execute(line.split(" "));
            if (status != 0) throw new IllegalStateException(line + " ended with status " + status);
        }
    }
}
