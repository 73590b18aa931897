package org.yizhengtong.server.temporary;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.Command;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Problem;
import org.yizhengtong.server.kernel.UnreadableFile;
import org.yizhengtong.server.sheet.SheetFile;
import org.yizhengtong.server.sheet.Survey;

/** {@code ./yizhengtong import temporary-permits FILE}: for files too large for the page, and for a city's first day. */
@Component
class ImportCommand implements Command {
    private final ImportDesk imports;
    private final ConversionDesk conversions;
    private final UndoDesk undo;
    private final RefusalReport report;
    private final MessageSource messages;

    ImportCommand(
            ImportDesk imports,
            ConversionDesk conversions,
            UndoDesk undo,
            RefusalReport report,
            MessageSource messages) {
        this.imports = imports;
        this.conversions = conversions;
        this.undo = undo;
        this.report = report;
        this.messages = messages;
    }

    @Override
    public String word() {
        return "import";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var locale = Command.spoken();
        try {
            var options = ImportOptions.read(arguments, locale);
            locale = options.locale();
            if (options.act() == ImportOptions.Act.HELP) out.print(say("import.help", locale));
            else act(options, out);
            return 0;
        } catch (IllegalArgumentException mistaken) {
            err.println("yizhengtong: " + mistaken.getMessage());
        } catch (Problem problem) {
            err.println("yizhengtong: " + say(problem.key(), locale, problem.arguments()));
        } catch (UncheckedIOException | IOException unreadable) {
            err.println("yizhengtong: " + say("problem.import.unreadable", locale));
        }
        return 2;
    }

    private void act(ImportOptions options, PrintStream out) throws IOException {
        var by = Command.operator();
        var path = options.file();
        if (!Files.isRegularFile(path) || !Files.isReadable(path))
            throw new UnreadableFile("problem.import.unreadable");
        var file = new SheetFile(path.getFileName().toString(), () -> Files.newInputStream(path));
        var survey = imports.survey(file);
        var mapping = imports.mapping(survey, options.said());
        var missing = imports.missing(mapping);
        if (!missing.isEmpty()) {
            var needed = missing.stream().map(Column::code).collect(Collectors.joining(", "));
            throw new UnreadableFile(
                    "problem.import.map", needed, missing.getFirst().code());
        }
        if (options.act() == ImportOptions.Act.REHEARSE) {
            rehearse(options, file, survey, mapping, out);
            return;
        }
        var batch = imports.receive(survey, mapping, by);
        switch (options.act()) {
            case CONVERT -> convert(batch.id(), by, options.locale(), out);
            case WITHDRAW_CONVERSION -> {
                conversions.withdraw(batch.id(), by);
                out.println(say("import.conversion.withdrawn", options.locale()));
            }
            case UNDO -> undo(batch.id(), by, options.locale(), out);
            case IMPORT, REHEARSE, HELP -> carryOut(options, batch, file, survey, by, out);
        }
    }

    private void rehearse(
            ImportOptions options, SheetFile file, Survey survey, Map<Column, String> mapping, PrintStream out)
            throws IOException {
        try (var refused = new RefusedFile(options, survey.heading(), report)) {
            var rehearsal = imports.rehearse(file, survey, mapping, refused);
            tell("import.would", rehearsal.tally(), options, out);
        }
        out.println(say("import.nothing_written", options.locale()));
    }

    private void carryOut(
            ImportOptions options, ImportBatch batch, SheetFile file, Survey survey, Actor by, PrintStream out)
            throws IOException {
        if (batch.state() == ImportState.DONE) out.println(say("import.already", options.locale(), batch.startedOn()));
        if (batch.doneTo() > 0 && batch.state() == ImportState.RUNNING)
            out.println(say("import.goes_on", options.locale(), batch.doneTo()));
        var done = imports.carryOut(batch.id(), file, survey, by);
        try (var refused = new RefusedFile(options, batch.heading(), report)) {
            imports.refused(done.id(), by, refused);
        }
        tell("import.did", done.tally(), options, out);
    }

    private void convert(UUID batch, Actor by, Locale locale, PrintStream out) {
        for (var line : effect(conversions.effect(batch, by), locale)) out.println(line);
        conversions.convert(batch, by);
        out.println(say("import.conversion.done", locale));
    }

    private List<String> effect(Effect effect, Locale locale) {
        var lines = new ArrayList<String>();
        lines.add(say("import.effect.permits", locale, effect.permits(), effect.others(), effect.converted()));
        lines.add(say(
                effect.worth().counts() ? "import.effect.counts" : "import.effect.counts_not", locale, effect.days()));
        effect.worth().notes().forEach(note -> lines.add(note.words().in(locale)));
        return lines;
    }

    private void undo(UUID batch, Actor by, Locale locale, PrintStream out) {
        var kept = undo.undo(batch, by);
        out.println(say("import.undone", locale, kept.size()));
        kept.forEach((row, why) -> out.println("  " + row + "  " + say(why, locale)));
    }

    private void tell(String key, Tally tally, ImportOptions options, PrintStream out) {
        out.println(say(key, options.locale(), tally.entered(), tally.known(), tally.refused()));
        if (tally.refused() > 0) out.println(say("import.report.at", options.locale(), options.report()));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
