package org.yizhengtong.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is written about the project is so")
class ReadmeTests {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\./\\S+");
    private static final Pattern OPTION = Pattern.compile("--[a-z]{2,}|\\bYIZHENGTONG_[A-Z_]+[A-Z]\\b");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    @DisplayName("the commands it gives exist")
    void commands_exist(String readme) {
        assertThat(all(COMMAND, text(ROOT.resolve(readme))))
                .contains("./yizhengtong", "./check")
                .allSatisfy(command -> assertThat(ROOT.resolve(command)).isExecutable());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    @DisplayName("its options are those that --help tells")
    void options_exist(String readme) throws Exception {
        assertThat(all(OPTION, text(ROOT.resolve(readme)))).containsExactlyInAnyOrderElementsOf(all(OPTION, help()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    @DisplayName("every link leads somewhere")
    void links_resolve(Path document) {
        var broken = all(LINK, text(ROOT.resolve(document))).stream()
                .map(link -> link.substring(2, link.length() - 1))
                .filter(link -> !link.matches("[a-z]+:.*"))
                .filter(link -> !leadsSomewhere(ROOT.resolve(document), link))
                .toList();
        assertThat(broken).isEmpty();
    }

    static Stream<Path> documents() throws IOException {
        try (var docs = Files.walk(ROOT.resolve("docs"))) {
            var written = docs.filter(file -> file.toString().endsWith(".md"))
                    .map(ROOT::relativize)
                    .sorted()
                    .toList();
            return Stream.concat(
                    Stream.of("README.md", "README.zh-CN.md", "CONTRIBUTING.md").map(Path::of), written.stream());
        }
    }

    private static boolean leadsSomewhere(Path document, String link) {
        var parts = link.split("#", 2);
        var target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]);
        if (!Files.exists(target)) return false;
        return parts.length == 1
                || HEADING.matcher(text(target))
                        .results()
                        .anyMatch(heading -> anchor(heading.group(1)).equals(parts[1]));
    }

    /** As a heading's address is made where the documents are read. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .strip()
                .replace(' ', '-');
    }

    private static String help() throws IOException, InterruptedException {
        var asked = new ProcessBuilder(ROOT.resolve("yizhengtong").toString(), "--help").start();
        var told = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(asked.waitFor()).isZero();
        return told;
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
