package org.yizhengtong.policy.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yizhengtong.policy.BadFact;
import org.yizhengtong.policy.FactKind;
import org.yizhengtong.policy.FactKind.Option;
import org.yizhengtong.policy.FactType;
import org.yizhengtong.policy.Origin;
import org.yizhengtong.policy.Vocabulary;

/** Reads {@code vocabulary.yaml}: every fact a rule may use. */
final class VocabularyReader {
    private static final int LONGEST_QUESTION = 20;
    private static final Set<String> KEYS = Set.of(
            "type",
            "means",
            "question",
            "help",
            "unit",
            "options",
            "least",
            "most",
            "changeable",
            "proof",
            "assumed",
            "strength",
            "not_before");
    static final Set<String> UNITS = Set.of("day", "month", "year", "hour", "yuan", "person", "point");

    private VocabularyReader() {}

    static Vocabulary read(YamlValue file) {
        var kinds = new LinkedHashMap<String, FactKind>();
        var assumed = new HashMap<String, Object>();
        for (var entry : file.entries().values()) {
            var name = entry.key().string();
            if (!name.matches("[a-z]+\\.[a-z][a-z_]*")) throw entry.key().bad("a fact is named like home.kind");
            kinds.put(name, kind(name, entry.value()));
        }
        checkOrder(file, kinds);
        var vocabulary = new Vocabulary(kinds, Map.of());
        for (var entry : file.entries().values()) {
            entry.value().optional("assumed").ifPresent(value -> {
                try {
                    assumed.put(
                            entry.key().string(), vocabulary.parse(entry.key().string(), value.string()));
                } catch (BadFact e) {
                    throw value.bad(e.words().en());
                }
            });
        }
        return new Vocabulary(kinds, assumed);
    }

    private static FactKind kind(String name, YamlValue fact) {
        fact.only(KEYS);
        var type = type(fact.get("type"));
        var question = fact.get("question").text();
        if (question.zh().codePointCount(0, question.zh().length()) > LONGEST_QUESTION) {
            throw fact.get("question").bad("a question has at most 20 Chinese characters");
        }
        var unit = fact.optional("unit");
        if (unit.isPresent() && !UNITS.contains(unit.get().string())) {
            throw unit.get().bad("a unit is day, month, year, hour, yuan, person or point");
        }
        var options = options(fact, type);
        return new FactKind(
                name,
                type,
                fact.get("means").text(),
                question,
                fact.textOrNull("help"),
                fact.stringOrNull("unit"),
                options,
                fact.optional("least").map(YamlValue::number).orElse(null),
                fact.optional("most").map(YamlValue::number).orElse(null),
                fact.optional("strength").map(VocabularyReader::strength).orElse(Origin.SAID),
                fact.listOrNone("not_before").stream().map(YamlValue::string).toList(),
                fact.optional("changeable").map(YamlValue::bool).orElse(false),
                fact.textOrNull("proof"));
    }

    private static Origin strength(YamlValue strength) {
        for (var known : Origin.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(strength.string())) return known;
        }
        throw strength.bad("a strength is said, seen or confirmed");
    }

    /** Only days can be compared, and only with days there are. */
    private static void checkOrder(YamlValue file, Map<String, FactKind> kinds) {
        for (var kind : kinds.values()) {
            for (var other : kind.notBefore()) {
                var earlier = kinds.get(other);
                if (kind.type() == FactType.DATE && earlier != null && earlier.type() == FactType.DATE) continue;
                throw file.get(kind.name())
                        .get("not_before")
                        .bad("a day is not before another day: " + other + " is none");
            }
        }
    }

    private static FactType type(YamlValue type) {
        for (var known : FactType.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(type.string())) return known;
        }
        throw type.bad("\"" + type.string() + "\" is not a type; there are: bool, int, date, choice, place");
    }

    private static List<Option> options(YamlValue fact, FactType type) {
        var options = new ArrayList<Option>();
        var ids = new YamlValue.Ids();
        for (var option : fact.listOrNone("options")) {
            option.only(Set.of("code", "label", "help"));
            options.add(
                    new Option(ids.take(option.get("code")), option.get("label").text(), option.textOrNull("help")));
        }
        if ((type == FactType.CHOICE) == options.isEmpty()) {
            throw fact.bad("options belong to a choice, and a choice has options");
        }
        return options;
    }
}
