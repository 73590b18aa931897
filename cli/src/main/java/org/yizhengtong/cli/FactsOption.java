package org.yizhengtong.cli;

import java.io.BufferedReader;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Vocabulary;
import org.yizhengtong.policy.pack.FactsFile;
import picocli.CommandLine.Option;

/** {@code --facts}: what is known about the person. */
final class FactsOption {
    private final BufferedReader in;

    @Option(
            names = "--facts",
            paramLabel = "FILE",
            description =
                    "what is known, as YAML: resident.birth_date: 1942-03-01, or"
                            + " resident.birth_date: { value: 1942-03-01, origin: said|seen|confirmed }; - reads standard input")
    private @Nullable String file;

    FactsOption(Surroundings around) {
        this.in = around.in();
    }

    boolean given() {
        return file != null;
    }

    boolean fromStandardInput() {
        return InputText.STANDARD_INPUT.equals(file);
    }

    /** What the file says; nothing is known where none was named. */
    Facts facts(Vocabulary vocabulary) {
        if (file == null) return Facts.none();
        var text = InputText.of(file, in);
        return new FactsFile(vocabulary).read(text.name(), text.text());
    }
}
