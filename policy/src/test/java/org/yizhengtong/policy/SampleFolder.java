package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.yizhengtong.policy.pack.PackFolder;

/** A folder of packs as one author might leave it: a sample, then something changed. It is read anew each time. */
public record SampleFolder(Path folder) {
    /** What was said of a file, and the rest of its line from the caret on. */
    public record Refusal(String said, String at) {
        public static Refusal of(Exception bad) {
            var lines = String.valueOf(bad.getMessage()).split("\n", -1);
            assertThat(lines).hasSize(3);
            return new Refusal(lines[0], lines[1].substring(lines[2].indexOf('^')));
        }
    }

    public static SampleFolder copied(Path sample, Path folder) throws IOException {
        try (var files = Files.list(sample)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return new SampleFolder(folder);
    }

    /** Changes the first place where this stands. */
    public SampleFolder changed(String file, String old, String changed) throws IOException {
        var good = text(file);
        assertThat(good).contains(old);
        var at = good.indexOf(old);
        return with(file, good.substring(0, at) + changed + good.substring(at + old.length()));
    }

    public SampleFolder with(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    public String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    public PackFolder.Read read() {
        return PackFolder.read(folder);
    }

    public Refusal refused() {
        var bad = catchThrowableOfType(BadPack.class, this::read);
        assertThat(bad).as("nothing was refused").isNotNull();
        return Refusal.of(bad);
    }
}
