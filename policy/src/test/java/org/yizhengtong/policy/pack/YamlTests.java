package org.yizhengtong.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhengtong.policy.BadPack;
import org.yizhengtong.policy.SampleFolder;
import org.yizhengtong.policy.SampleFolder.Refusal;

@DisplayName("A file is plain and flat, and what is wrong in it is shown where it stands")
class YamlTests {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static Refusal refused(String text) {
        var bad = catchThrowableOfType(BadPack.class, () -> YamlFile.read("law.yaml", text));
        assertThat(bad).isNotNull();
        return Refusal.of(bad);
    }

    @Test
    void what_is_no_yaml_is_shown_on_its_own_line() throws IOException {
        var refusal = SampleFolder.copied(Path.of("src/test/resources/packs"), folder)
                .changed("services.yaml", "icon: book", "icon: book: open")
                .refused();
        assertThat(refusal.said()).startsWith("packs/services.yaml:7: this is not YAML: ");
        assertThat(refusal.at()).isEqualTo(": open");
    }

    @Test
    void what_lies_twenty_deep_in_the_file_is_read_and_what_lies_deeper_is_not() {
        assertThat(YamlFile.read("law.yaml", "[".repeat(21) + "]".repeat(21)).list())
                .hasSize(1);
        assertThat(refused("[".repeat(22) + "]".repeat(22)).said())
                .startsWith("law.yaml:1: this is not YAML: Nesting Depth exceeded max 20");
    }

    @Test
    void a_line_that_ends_as_on_an_old_machine_is_counted_and_not_shown() {
        var twice = refusedKey("unit: day\runt: day");
        assertThat(twice.said()).startsWith("law.yaml:2: \"unt\" is not known here");
        assertThat(twice.at()).isEmpty();
        var events = HistoryFile.read("h.yaml", "- { on: 2016-02-15, event: left }\r- { on: 2016-03-15, event: left }")
                .events();
        assertThat(events.get(1).line())
                .isNotNull()
                .satisfies(line -> assertThat(line.number()).isEqualTo(2));
    }

    private static Refusal refusedKey(String text) {
        var file = YamlFile.read("law.yaml", text);
        var bad = catchThrowableOfType(BadPack.class, () -> file.only(Set.of("unit")));
        assertThat(bad).isNotNull();
        return Refusal.of(bad);
    }
}
