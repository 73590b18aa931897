package org.yizhengtong.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The law itself: what is there, is it well made, do its cases hold, how do two places differ. */
@Command(
        name = "packs",
        description = "The law as data: what is there, is it well made, do its cases hold, how do two places differ.",
        synopsisSubcommandLabel = "COMMAND")
final class Packs {
    @Mixin
    private final HelpOption help = new HelpOption();

    static CommandLine line(Surroundings around) {
        return new CommandLine(new Packs())
                .addSubcommand(new PacksList(around))
                .addSubcommand(new PacksCheck(around))
                .addSubcommand(new PacksTest(around))
                .addSubcommand(new PacksShow(around))
                .addSubcommand(new PacksCompare(around));
    }
}
