package org.yizhengtong.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yizhengtong.policy.BadPack;
import org.yizhengtong.policy.PackCase;
import org.yizhengtong.policy.rule.Pack;
import org.yizhengtong.policy.years.YearsCase;

@DisplayName("Packs are read alike from a folder, from the class path, and from texts that were kept")
class BundledTests {
    private final Path folder = Path.of("src/test/resources/packs");
    private final PackFolder.Read read = PackFolder.read(folder);

    @Test
    void packs_on_the_class_path() {
        var bundled = PackFolder.bundled();
        assertThat(bundled.packs()).extracting(Pack::id).containsExactly("nation", "city");
        assertThat(bundled.texts()).isEqualTo(read.texts());
        assertThat(bundled.services()).isEqualTo(read.services());
    }

    @Test
    void packs_that_were_kept() {
        var kept = PackFolder.kept(read.texts());
        assertThat(kept.packs()).extracting(Pack::head).isEqualTo(heads());
        assertThat(kept.texts()).isEqualTo(read.texts());
    }

    @Test
    void a_text_that_was_not_kept_is_named() {
        var texts = new HashMap<>(read.texts());
        texts.remove("city.yaml");
        assertThatThrownBy(() -> PackFolder.kept(texts))
                .isInstanceOf(BadPack.class)
                .hasMessage("packs/city.yaml: there is no such file; write it, or take it out of packs.yaml");
    }

    @Test
    void their_cases() {
        var reader = new CaseReader(read.vocabulary());
        assertThat(reader.bundled())
                .extracting(PackCase::name)
                .containsExactly("2 half a year is enough", "5(1) thirty days are enough");
        assertThat(YearsCaseReader.bundled()).extracting(YearsCase::name).containsExactly("22 ten days late");
    }

    private Object heads() {
        return read.packs().stream().map(Pack::head).toList();
    }
}
