package org.yizhengtong.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The data folder is held by one run at a time")
class DataFolderTests {
    @TempDir
    Path folder;

    @Test
    void a_second_run_is_refused() {
        try (var _ = DataFolder.open(folder)) {
            assertThatThrownBy(() -> DataFolder.open(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("held by another run");
        }
    }

    @Test
    void it_is_free_again_when_the_first_run_has_ended() {
        DataFolder.open(folder).close();
        try (var again = DataFolder.open(folder)) {
            assertThat(again.path()).isDirectory();
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_refused() throws Exception {
        var file = Files.createFile(folder.resolve("a-file"));
        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void a_secret_is_written_once_and_kept() throws Exception {
        try (var held = DataFolder.open(folder)) {
            held.secret("word", "first");
            assertThat(held.secret("word", "second")).hasContent("first");
        }
    }
}
