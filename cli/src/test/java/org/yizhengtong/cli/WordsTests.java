package org.yizhengtong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.policy.Confidence;
import org.yizhengtong.policy.Status;
import org.yizhengtong.policy.Truth;

@DisplayName("Every word of the command line is there in both languages")
class WordsTests {
    private static final Path WORDS = Path.of("src/main/resources/org/yizhengtong/cli");

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(keys("words_zh.properties")).isEqualTo(keys("words_en.properties"));
    }

    @Test
    void the_engines_words_all_have_their_own() throws IOException {
        var keys = keys("words_en.properties");
        for (var answer : Answer.values()) assertThat(keys).contains("answer." + answer.code());
        for (var status : Status.values()) assertThat(keys).contains("status." + FindingView.code(status));
        for (var truth : Truth.values()) assertThat(keys).contains("truth." + FindingView.code(truth));
        for (var mark : Confidence.values()) assertThat(keys).contains("confidence." + mark.name());
    }

    private static Set<String> keys(String file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(WORDS.resolve(file))) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }
}
