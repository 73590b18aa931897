package org.yizhengtong.cli;

import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands under one name. The launcher adds {@code serve}, which is another program. */
@Command(
        name = "yizhengtong",
        description = "The law as data: what it says of one person, and what is in it.",
        subcommands = CommandLine.HelpCommand.class)
final class Yizhengtong {
    static CommandLine line(Surroundings around) {
        var line = new CommandLine(new Yizhengtong())
                .addSubcommand(new Decide(around))
                .addSubcommand(new Ask(around))
                .addSubcommand(new Years(around))
                .addSubcommand(Packs.line(around))
                .addSubcommand(new Verify(around));
        var mistakes = new Mistakes(around);
        return line.registerConverter(LocalDate.class, Days::read)
                .setParameterExceptionHandler(mistakes)
                .setExecutionExceptionHandler(mistakes)
                .setUsageHelpWidth(100)
                .setUsageHelpAutoWidth(false);
    }
}
