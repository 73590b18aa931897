package org.yizhengtong.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --lang}: which language to speak. */
final class LanguageOption {
    private final Surroundings around;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = "language of what is printed; as LANG says where it is left out")
    private @Nullable String named;

    LanguageOption(Surroundings around) {
        this.around = around;
    }

    Language language() {
        return Language.of(named, around.environment());
    }
}
