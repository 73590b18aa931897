package org.yizhengtong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The example of the READMEs finds what they say it finds")
class ReadmeTests {
    private static final Pattern BLOCK = Pattern.compile("(?s)```(yaml)?\\n(.*?)```\\n");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({"README.md, en_GB.UTF-8", "README.zh-CN.md, zh_CN.UTF-8"})
    void word_for_word(String readme, String language) throws IOException {
        var blocks = BLOCK.matcher(Files.readString(Path.of("..").resolve(readme)))
                .results()
                .map(found -> found.group(2))
                .dropWhile(block -> !block.startsWith("residence.intended_days"))
                .toList();
        var file = Files.writeString(folder.resolve("person.yaml"), blocks.get(0));
        var line = blocks.get(1).strip().replace("./yizhengtong ", "").replace("person.yaml", file.toString());
        var ran = Ran.in(Map.of("LANG", language), "", line.split(" "));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo(blocks.get(2));
    }
}
