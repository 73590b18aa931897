package org.yizhengtong.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.PackCase;
import org.yizhengtong.policy.Policy;
import org.yizhengtong.policy.pack.CaseReader;
import org.yizhengtong.policy.pack.YearsCaseReader;
import org.yizhengtong.policy.years.YearsCase;
import picocli.CommandLine.Option;

/** {@code --packs}: which law to read. */
final class PacksOption {
    @Option(
            names = "--packs",
            paramLabel = "FOLDER",
            description = "read the packs of this folder instead of those that come with the program")
    private @Nullable Path folder;

    Policy policy() {
        if (folder == null) return Policy.bundled();
        if (Files.isRegularFile(folder.resolve("packs.yaml"))) return Policy.read(folder);
        throw new CallersMistake("there is no packs.yaml in " + folder + "; name a folder such as packs/");
    }

    /** The cases of the account of years. */
    List<YearsCase> yearsCases() {
        return folder == null ? YearsCaseReader.bundled() : YearsCaseReader.read(folder);
    }

    /** The cases beside the packs. */
    List<PackCase> cases(Policy policy) {
        var reader = new CaseReader(policy.vocabulary());
        return folder == null ? reader.bundled() : reader.read(folder);
    }
}
