package org.yizhengtong.policy.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yizhengtong.policy.BadFact;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Inquiry;
import org.yizhengtong.policy.Origin;
import org.yizhengtong.policy.PackCase;
import org.yizhengtong.policy.Vocabulary;
import org.yizhengtong.policy.pack.PackFolder.Texts;

/** Reads the cases (案例) that lie beside a pack, in the file of the same name ending in {@code .cases.yaml}. */
public final class CaseReader {
    private static final Set<String> KEYS = Set.of(
            "case",
            "for",
            "place",
            "on",
            "law_on",
            "given",
            "not_known",
            "readings",
            "figures",
            "points",
            "finds",
            "outcome",
            "from",
            "until",
            "ask",
            "flags",
            "missing");

    private final Vocabulary vocabulary;

    public CaseReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The cases of every pack of this folder.
     *
     * @throws org.yizhengtong.policy.BadPack when a case is not well made, or a pack has no file of cases
     */
    public List<PackCase> read(Path folder) {
        return read(Texts.in(folder));
    }

    /** The cases of the packs on the class path, below {@code /packs}. */
    public List<PackCase> bundled() {
        return read(Texts.bundled());
    }

    private List<PackCase> read(Texts texts) {
        var cases = new ArrayList<PackCase>();
        for (var pack : file(texts, "packs.yaml").get("packs").list()) {
            var place = file(texts, pack.string()).get("place").string();
            var ids = new YamlValue.Ids();
            for (var one : cases(texts, pack).list()) cases.add(read(one, pack.string(), place, ids));
        }
        return cases;
    }

    private static YamlValue cases(Texts texts, YamlValue pack) {
        var name = pack.string().replace(".yaml", ".cases.yaml");
        try {
            return YamlFile.read("packs/" + name, texts.text(name));
        } catch (NoSuchFileException e) {
            throw pack.bad("this pack has no cases; write " + name);
        } catch (IOException e) {
            throw new UncheckedIOException("packs/" + name + " cannot be read", e);
        }
    }

    private static YamlValue file(Texts texts, String name) {
        try {
            return YamlFile.read("packs/" + name, texts.text(name));
        } catch (IOException e) {
            throw new UncheckedIOException("packs/" + name + " cannot be read", e);
        }
    }

    private PackCase read(YamlValue written, String pack, String place, YamlValue.Ids ids) {
        written.only(KEYS);
        var on = written.get("on").date();
        var lawOn = written.optional("law_on").map(YamlValue::date).orElse(on);
        var finds = new LinkedHashMap<String, String>();
        finds.put("answer", written.get("finds").string());
        for (var key : List.of("outcome", "from", "until", "points")) {
            written.optional(key).ifPresent(value -> finds.put(key, value.string()));
        }
        return new PackCase(
                ids.take(written.get("case")),
                pack,
                written.get("for").string(),
                new Inquiry(
                        written.optional("place").map(YamlValue::string).orElse(place),
                        on,
                        lawOn,
                        facts(written),
                        Set.copyOf(strings(written, "not_known")),
                        readings(written)),
                figures(written),
                finds,
                strings(written, "ask"),
                strings(written, "flags"),
                missing(written));
    }

    private Facts facts(YamlValue written) {
        var facts = Facts.none();
        var given = written.optional("given").map(YamlValue::entries).orElse(Map.of());
        for (var entry : given.values()) {
            try {
                var name = entry.key().string();
                facts = facts.with(name, vocabulary.parse(name, entry.value().string()), Origin.SAID);
            } catch (BadFact e) {
                throw entry.value().bad(e.words().en());
            }
        }
        return facts;
    }

    private static Map<String, Long> figures(YamlValue written) {
        var figures = new LinkedHashMap<String, Long>();
        written.optional("figures")
                .ifPresent(all -> all.entries()
                        .forEach(
                                (name, entry) -> figures.put(name, entry.value().number())));
        return figures;
    }

    private static Map<String, String> readings(YamlValue written) {
        var readings = new LinkedHashMap<String, String>();
        written.optional("readings")
                .ifPresent(all -> all.entries()
                        .forEach((name, entry) ->
                                readings.put(name, entry.value().string())));
        return readings;
    }

    private static List<String> strings(YamlValue written, String key) {
        return written.listOrNone(key).stream().map(YamlValue::string).toList();
    }

    private static Set<Set<String>> missing(YamlValue written) {
        var sets = new LinkedHashSet<Set<String>>();
        for (var set : written.listOrNone("missing")) {
            sets.add(Set.copyOf(set.list().stream().map(YamlValue::string).toList()));
        }
        return sets;
    }
}
