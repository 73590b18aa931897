package org.yizhengtong.policy.pack;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yizhengtong.policy.BadPack;
import org.yizhengtong.policy.years.Line;

/** One YAML file of the packs: plain data only, at most 1 MB, no aliases and no tags. */
final class YamlFile {
    private static final int MOST_BYTES = 1_000_000;
    private static final int MOST_DEPTH = 20;

    private final String name;
    private final String text;
    private final String[] lines;

    private YamlFile(String name, String text) {
        this.name = name;
        this.text = text;
        this.lines = text.split("\n", -1);
    }

    /** Reads the file's top value. */
    static YamlValue read(String name, String text) {
        var file = new YamlFile(name, text);
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw file.bad(0, 0, "the file is larger than 1 MB; split it into several packs");
        }
        try {
            file.refuseAliasesAndTags();
            var node = file.yaml().compose(new StringReader(text));
            if (node == null) throw file.bad(0, 0, "the file is empty");
            return new YamlValue(file, node);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw file.bad(
                    mark == null ? 0 : mark.getLine(),
                    mark == null ? 0 : mark.getColumn(),
                    "this is not YAML: " + e.getProblem());
        } catch (YAMLException e) {
            throw file.bad(0, 0, "this is not YAML: " + e.getMessage());
        }
    }

    /** An alias can blow up a small file, and a tag can name a Java class: neither has a place in a law. */
    private void refuseAliasesAndTags() {
        for (var event : yaml().parse(new StringReader(text))) {
            var mark = event.getStartMark();
            if (event instanceof AliasEvent) {
                throw bad(mark.getLine(), mark.getColumn(), "aliases (*) are not allowed; write the value out");
            }
            var tag = event instanceof ScalarEvent scalar
                    ? scalar.getTag()
                    : event instanceof CollectionStartEvent start ? start.getTag() : null;
            if (tag != null) {
                throw bad(mark.getLine(), mark.getColumn(), "tags (!) are not allowed; write the plain value");
            }
        }
    }

    private Yaml yaml() {
        var options = new LoaderOptions();
        options.setNestingDepthLimit(MOST_DEPTH);
        options.setMaxAliasesForCollections(0);
        options.setCodePointLimit(MOST_BYTES);
        return new Yaml(options);
    }

    String text() {
        return text;
    }

    /** This place, for whoever finds later what is wrong with it; line and column count from 0. */
    Line line(int line, int column) {
        return new Line(name, line + 1, line < lines.length ? lines[line] : "", column);
    }

    /** The error for this place; line and column count from 0. */
    BadPack bad(int line, int column, String what) {
        var shown = line < lines.length ? lines[line] : "";
        var caret = " ".repeat(Math.min(column, shown.length())) + "^";
        return new BadPack(name + ":" + (line + 1) + ": " + what + "\n" + shown + "\n" + caret);
    }

    /** The error for the character at this offset of the whole text. */
    BadPack badAt(int offset, String what) {
        var before = text.substring(0, Math.min(offset, text.length()));
        var line = (int) before.chars().filter(c -> c == '\n').count();
        return bad(line, before.length() - (before.lastIndexOf('\n') + 1), what);
    }
}
