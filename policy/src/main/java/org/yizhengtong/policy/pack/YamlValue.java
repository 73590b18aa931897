package org.yizhengtong.policy.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yizhengtong.policy.BadPack;
import org.yizhengtong.policy.Days;
import org.yizhengtong.policy.Text;
import org.yizhengtong.policy.years.Line;

/** One value of a YAML file that knows where it stands. Dates and numbers are read from their text, never guessed. */
record YamlValue(YamlFile file, Node node) {

    BadPack bad(String what) {
        return file.bad(node.getStartMark().getLine(), node.getStartMark().getColumn(), what);
    }

    /** Where this value stands. */
    Line line() {
        return file.line(node.getStartMark().getLine(), node.getStartMark().getColumn());
    }

    /** The error for a character inside this text, whichever way the text is folded or quoted in the file. */
    BadPack badInside(int offset, String what) {
        var ink = string().substring(0, Math.min(offset, string().length()))
                .chars()
                .filter(c -> !blank(c))
                .count();
        var at = node.getStartMark().getIndex();
        var style = ((ScalarNode) node).getScalarStyle();
        var whole = file.text();
        if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) at = whole.indexOf('\n', at) + 1;
        else if (style != ScalarStyle.PLAIN) at++;
        while (at < whole.length() && (ink > 0 || blank(whole.charAt(at)))) {
            if (!blank(whole.charAt(at))) ink--;
            at++;
        }
        return file.badAt(at, what);
    }

    private static boolean blank(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    String string() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank())
            return scalar.getValue().strip();
        throw bad("a text is wanted here");
    }

    Text text() {
        only(Set.of("zh", "en"));
        return new Text(get("zh").string(), get("en").string());
    }

    LocalDate date() {
        try {
            var day = LocalDate.parse(string());
            if (!Days.known(day)) {
                throw bad(day + " cannot be; days lie between " + Days.FIRST + " and " + Days.LAST);
            }
            return day;
        } catch (DateTimeParseException e) {
            throw bad("\"" + string() + "\" is not a day; write it as 2012-03-01");
        }
    }

    /** One of the known words; {@code what} each of them is, for who wrote another. */
    String oneOf(List<String> known, String what) {
        if (known.contains(string())) return string();
        throw bad("\"" + string() + "\" is not " + what + "; there are: " + String.join(", ", known)
                + Nearest.hint(string(), known));
    }

    long number() {
        if (string().matches("-?\\d{1,12}")) return Long.parseLong(string());
        throw bad("\"" + string() + "\" is not a whole number");
    }

    boolean bool() {
        if (string().equals("true")) return true;
        if (string().equals("false")) return false;
        throw bad("\"" + string() + "\" is neither true nor false");
    }

    List<YamlValue> list() {
        if (!(node instanceof SequenceNode sequence)) throw bad("a list is wanted here");
        var items = new ArrayList<YamlValue>();
        for (var item : sequence.getValue()) items.add(new YamlValue(file, item));
        return items;
    }

    /** The entries of a mapping by key; a key written twice is an error. */
    Map<String, Entry> entries() {
        if (!(node instanceof MappingNode mapping)) throw bad("a mapping (key: value) is wanted here");
        var entries = new LinkedHashMap<String, Entry>();
        for (var tuple : mapping.getValue()) {
            var key = new YamlValue(file, tuple.getKeyNode());
            var entry = new Entry(key, new YamlValue(file, tuple.getValueNode()));
            if (entries.put(key.string(), entry) != null) {
                throw key.bad("\"" + key.string() + "\" is written twice; keep one");
            }
        }
        return entries;
    }

    /** Refuses keys outside this list, so that a misspelt one cannot pass for an absent one. */
    void only(Set<String> keys) {
        for (var entry : entries().values()) {
            var key = entry.key().string();
            if (keys.contains(key)) continue;
            throw entry.key()
                    .bad("\"" + key + "\" is not known here; there are: "
                            + String.join(", ", keys.stream().sorted().toList()) + Nearest.hint(key, keys));
        }
    }

    YamlValue get(String key) {
        return optional(key).orElseThrow(() -> bad("\"" + key + ":\" is missing here"));
    }

    Optional<YamlValue> optional(String key) {
        return Optional.ofNullable(entries().get(key)).map(Entry::value);
    }

    @Nullable
    Text textOrNull(String key) {
        return optional(key).map(YamlValue::text).orElse(null);
    }

    @Nullable
    LocalDate dateOrNull(String key) {
        return optional(key).map(YamlValue::date).orElse(null);
    }

    @Nullable
    String stringOrNull(String key) {
        return optional(key).map(YamlValue::string).orElse(null);
    }

    List<YamlValue> listOrNone(String key) {
        return optional(key).map(YamlValue::list).orElse(List.of());
    }

    /** One entry of a mapping. */
    record Entry(YamlValue key, YamlValue value) {}

    /** Makes sure that an id is given once only. */
    static final class Ids {
        private final Set<String> seen = new HashSet<>();

        String take(YamlValue id) {
            if (!seen.add(id.string())) throw id.bad("the id \"" + id.string() + "\" is used twice; ids are unique");
            return id.string();
        }
    }
}
