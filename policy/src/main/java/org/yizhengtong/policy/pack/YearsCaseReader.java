package org.yizhengtong.policy.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yizhengtong.policy.pack.PackFolder.Texts;
import org.yizhengtong.policy.years.YearsCase;

/** Reads the cases (案例) of the account of years, in the file {@code years.cases.yaml} beside the packs. */
public final class YearsCaseReader {
    /** The file of the cases, beside {@code packs.yaml}. */
    public static final String NAME = "years.cases.yaml";

    private static final Set<String> KEYS = Set.of("case", "place", "on", "readings", "history", "finds");
    private static final List<String> PLAIN = List.of("run_since", "run_days", "cumulative_days", "gap_days", "status");

    private YearsCaseReader() {}

    /**
     * The cases of this folder; none where it has no such file.
     *
     * @throws org.yizhengtong.policy.BadPack when a case is not well made
     * @throws org.yizhengtong.policy.years.BadHistory when one of its events is not
     */
    public static List<YearsCase> read(Path folder) {
        return read(Texts.in(folder));
    }

    /** The cases of the packs on the class path, below {@code /packs}. */
    public static List<YearsCase> bundled() {
        return read(Texts.bundled());
    }

    private static List<YearsCase> read(Texts texts) {
        var cases = new ArrayList<YearsCase>();
        var ids = new YamlValue.Ids();
        try {
            var file = YamlFile.read("packs/" + NAME, texts.text(NAME));
            for (var one : file.list()) cases.add(read(one, ids));
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("packs/" + NAME + " cannot be read", e);
        }
        return List.copyOf(cases);
    }

    private static YearsCase read(YamlValue one, YamlValue.Ids ids) {
        one.only(KEYS);
        var readings = new LinkedHashMap<String, String>();
        one.optional("readings")
                .ifPresent(all -> all.entries()
                        .forEach((name, entry) ->
                                readings.put(name, entry.value().string())));
        return new YearsCase(
                ids.take(one.get("case")),
                one.get("place").string(),
                one.get("on").date(),
                Map.copyOf(readings),
                HistoryFile.history(one.get("history")),
                finds(one.get("finds")));
    }

    private static Map<String, String> finds(YamlValue written) {
        written.only(Set.of(
                "run_since",
                "run_days",
                "cumulative_days",
                "gap_days",
                "status",
                "window",
                "gaps",
                "counted",
                "notes"));
        var finds = new LinkedHashMap<String, String>();
        for (var key : PLAIN) written.optional(key).ifPresent(value -> finds.put(key, value.string()));
        written.optional("window").ifPresent(window -> finds.put("window", window(window)));
        written.optional("gaps").ifPresent(gaps -> finds.put("gaps", stretches(gaps, "reason")));
        written.optional("counted").ifPresent(counted -> finds.put("counted", stretches(counted, "why")));
        written.optional("notes")
                .ifPresent(notes -> finds.put(
                        "notes",
                        notes.list().stream().map(YamlValue::string).toList().toString()));
        return Map.copyOf(finds);
    }

    private static String window(YamlValue written) {
        if (written.node() instanceof ScalarNode) return written.string();
        var days = written.list();
        if (days.size() != 2) throw written.bad("a window is [first day, last day], or nothing");
        return days.stream().map(YamlValue::date).toList().toString();
    }

    private static String stretches(YamlValue written, String why) {
        var stretches = new ArrayList<String>();
        for (var one : written.list()) {
            one.only(Set.of("from", "to", why));
            var to = one.optional("to").map(YamlValue::string).orElse("nothing");
            stretches.add(
                    one.get("from").date() + " to " + to + " " + one.get(why).string());
        }
        return stretches.toString();
    }
}
