package org.yizhengtong.cli;

import java.io.PrintWriter;
import java.util.List;
import org.yizhengtong.policy.PackCase;
import org.yizhengtong.policy.Policy;
import org.yizhengtong.policy.years.YearsCase;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command of the law takes: which packs, which language, JSON or words, {@code --help}; and where it prints to. */
final class CommonOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Mixin
    private final PacksOption packs = new PacksOption();

    @Mixin
    private final LanguageOption lang;

    @Option(
            names = "--json",
            description = "print JSON for machines; docs/schema/ describes that of decide, ask and years")
    private boolean json;

    @Mixin
    private final HelpOption help = new HelpOption();

    CommonOptions(Surroundings around) {
        this.lang = new LanguageOption(around);
    }

    Policy policy() {
        return packs.policy();
    }

    List<PackCase> cases(Policy policy) {
        return packs.cases(policy);
    }

    List<YearsCase> yearsCases() {
        return packs.yearsCases();
    }

    Language language() {
        return lang.language();
    }

    boolean json() {
        return json;
    }

    PrintWriter out() {
        return command.commandLine().getOut();
    }

    PrintWriter err() {
        return command.commandLine().getErr();
    }
}
