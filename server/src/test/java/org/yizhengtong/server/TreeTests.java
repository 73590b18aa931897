package org.yizhengtong.server;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Files are short, and every word a page says is there in both languages")
class TreeTests {
    private static final Path SERVER = Path.of("src/main/java/org/yizhengtong/server");
    private static final Path WORDS = Path.of("src/main/resources");
    private static final Path TEMPLATES = WORDS.resolve("templates");
    private static final Pattern TEMPLATE_KEY =
            Pattern.compile("#\\{([a-z][\\w.-]*)[(}]|#messages\\.msg\\('([\\w.-]+)'");
    private static final Pattern JAVA_KEY = Pattern.compile("\"((?:problem|notice|purpose|shown)\\.[a-z_.]*[a-z_])\"");
    private static final Pattern BAD_UPLOAD = Pattern.compile("BadUpload\\(\"(\\w+)\"");
    private static final Pattern BAD_NUMBER = Pattern.compile("BadCitizenNumber\\(\"(\\w+)\"");
    private static final Pattern ELEMENT = Pattern.compile("<[a-z](?:[^<>\"]|\"[^\"]*\")*>");
    private static final Pattern TEXT = Pattern.compile("(<(?:[^<>\"]|\"[^\"]*\")*>)([^<>]*\\p{IsHan}[^<>]*)");

    @Test
    void no_class_is_longer_than_250_lines() {
        var lines = new TreeMap<String, Integer>();
        for (var part : List.of("../policy/src", "../credential/src", "../cli/src")) {
            for (var source : files(Path.of(part), ".java")) lines.put(source.toString(), count(source));
        }
        for (var source : files(Path.of("src"), ".java")) lines.put(source.toString(), count(source));
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy((source, length) -> assertThat(length).as(source).isLessThanOrEqualTo(250));
    }

    @Test
    void both_languages_have_the_same_keys() {
        for (var chinese : chinese()) {
            var english = Path.of(chinese.toString().replace(".properties", "_en.properties"));
            assertThat(keys(english)).as(english.toString()).isEqualTo(keys(chinese));
        }
    }

    @Test
    void no_key_is_said_twice_in_two_files() {
        var seen = new HashSet<String>();
        for (var file : chinese()) assertThat(keys(file)).as(file.toString()).allMatch(seen::add);
    }

    @Test
    void every_key_a_page_uses_is_there() {
        var used = new TreeSet<String>();
        for (var template : files(TEMPLATES, ".html")) used.addAll(found(TEMPLATE_KEY, template));
        used.removeIf(key -> key.endsWith("."));
        assertThat(allKeys()).containsAll(used);
    }

    @Test
    void every_key_a_desk_uses_is_there() {
        var used = new TreeSet<String>();
        for (var source : files(SERVER, ".java")) {
            used.addAll(found(JAVA_KEY, source));
            found(BAD_UPLOAD, source).forEach(reason -> used.add("problem.upload." + reason));
            found(BAD_NUMBER, source).forEach(reason -> used.add("problem.citizen_number." + reason));
        }
        assertThat(allKeys()).containsAll(used);
    }

    @Test
    void chinese_stands_in_a_page_only_where_a_message_replaces_it() {
        for (var template : files(TEMPLATES, ".html")) {
            if (template.toString().contains("gallery")) continue; // shows the look with people made up for it
            var html = read(template).replaceAll("(?s)<!--.*?-->", "");
            assertThat(TEXT.matcher(html)
                            .results()
                            .filter(found -> !found.group(1).matches("(?s).*\\bth:(text|replace)=.*|<title>"))
                            .map(MatchResult::group))
                    .as(template.toString())
                    .isEmpty();
        }
    }

    /** An element that is replaced loses its conditions: both branches were shown once. */
    @Test
    void no_condition_stands_on_an_element_that_is_replaced() {
        for (var template : files(TEMPLATES, ".html")) {
            assertThat(ELEMENT.matcher(read(template))
                            .results()
                            .map(MatchResult::group)
                            .filter(element -> element.contains(" th:replace="))
                            .filter(element -> element.matches("(?s).* th:(if|unless|each)=.*")))
                    .as(template.toString())
                    .isEmpty();
        }
    }

    private static Set<String> found(Pattern pattern, Path file) {
        return pattern.matcher(read(file))
                .results()
                .flatMap(found -> Stream.of(found.group(1), found.groupCount() > 1 ? found.group(2) : null))
                .filter(key -> key != null)
                .collect(toCollection(TreeSet::new));
    }

    private static List<Path> chinese() {
        return files(WORDS, ".properties").stream()
                .filter(file -> file.toString().contains("messages"))
                .filter(file -> !file.toString().endsWith("_en.properties"))
                .toList();
    }

    private static Set<String> allKeys() {
        return chinese().stream().flatMap(file -> keys(file).stream()).collect(toCollection(TreeSet::new));
    }

    private static Set<String> keys(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static int count(Path file) {
        return (int) read(file).lines().count();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
