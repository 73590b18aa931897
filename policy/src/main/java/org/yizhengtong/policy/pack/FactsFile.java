package org.yizhengtong.policy.pack;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yizhengtong.policy.BadFact;
import org.yizhengtong.policy.BadFile;
import org.yizhengtong.policy.BadPack;
import org.yizhengtong.policy.FactKind;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Origin;
import org.yizhengtong.policy.Vocabulary;

/**
 * Reads a person's facts (事实): {@code resident.birth_date: 1942-03-01}, or with where it comes from {@code
 * resident.birth_date: { value: 1942-03-01, origin: seen }}. What has no origin was said.
 */
public final class FactsFile {
    private static final int MOST_CHARACTERS = 100_000;

    private final Vocabulary vocabulary;

    public FactsFile(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Reads the text of a file.
     *
     * @param name the file's name, as errors give it
     * @throws BadFile naming line and column when a fact is unknown, a value not of its type or against another, or the
     *     file not plain YAML
     */
    public Facts read(String name, String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new BadFile(name + ": the file is larger than 100 kB; one person's facts are far smaller");
        }
        try {
            var entries = YamlFile.read(name, text).entries();
            var facts = Facts.none();
            for (var entry : entries.values()) facts = with(facts, entry);
            var contradiction = vocabulary.contradiction(facts);
            if (contradiction.isPresent()) throw contradicts(contradiction.get(), entries);
            return facts;
        } catch (BadPack e) {
            throw new BadFile(String.valueOf(e.getMessage()));
        }
    }

    private Facts with(Facts facts, YamlValue.Entry entry) {
        var name = entry.key().string();
        if (!vocabulary.has(name)) {
            var known = vocabulary.all().stream().map(FactKind::name).toList();
            throw entry.key().bad("there is no fact \"" + name + "\"" + Nearest.hint(name, known));
        }
        if (!withOrigin(entry)) return facts.with(name, value(name, entry.value()), Origin.SAID);
        entry.value().only(Set.of("value", "origin"));
        var origin = entry.value().optional("origin").map(FactsFile::origin).orElse(Origin.SAID);
        return facts.with(name, value(name, entry.value().get("value")), origin);
    }

    private static boolean withOrigin(YamlValue.Entry entry) {
        return entry.value().node() instanceof MappingNode;
    }

    private static BadPack contradicts(BadFact contradiction, Map<String, YamlValue.Entry> entries) {
        var name = contradiction.fact();
        var entry = Objects.requireNonNull(entries.get(name));
        var written = withOrigin(entry) ? entry.value().get("value") : entry.value();
        return written.bad(said(contradiction));
    }

    private static String said(BadFact bad) {
        return bad.fact() + ": " + bad.words().en();
    }

    private Object value(String name, YamlValue written) {
        if (!(written.node() instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw written.bad(name + " wants one value; leave the line out where it is not known");
        }
        try {
            return vocabulary.parse(name, written.string());
        } catch (BadFact e) {
            throw written.bad(said(e));
        }
    }

    private static Origin origin(YamlValue written) {
        for (var known : Origin.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(written.string())) return known;
        }
        throw written.bad("an origin is said, seen or confirmed");
    }
}
