package org.yizhengtong.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.yizhengtong.policy.BadFact;
import org.yizhengtong.policy.BadFile;
import org.yizhengtong.policy.BadPack;
import org.yizhengtong.policy.UnknownPlace;
import org.yizhengtong.policy.UnknownReading;
import org.yizhengtong.policy.years.BadHistory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What went wrong, in one line: status 2 where the caller can mend it, 1 where it is our fault. Never a stack trace. */
final class Mistakes implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final int CALLERS = 2;
    private static final int OURS = 1;

    private final Surroundings around;

    Mistakes(Surroundings around) {
        this.around = around;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        var line = mistake.getCommandLine();
        // A misspelt option leaves its right name missing: what was typed is the better thing to say.
        var unknown = line.getUnmatchedArguments();
        if (mistake instanceof MissingParameterException && !unknown.isEmpty()) {
            return handleParseException(new UnmatchedArgumentException(line, unknown), arguments);
        }
        var said = String.valueOf(mistake.getMessage());
        var nearest = mistake instanceof UnmatchedArgumentException unmatched
                        && !unmatched.getSuggestions().isEmpty()
                ? " (did you mean " + unmatched.getSuggestions().get(0) + "?)"
                : "";
        return say(line.getErr(), lower(said) + nearest + "; see " + name(line) + " --help", CALLERS);
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        var said = String.valueOf(failure.getMessage());
        return switch (failure) {
            case CallersMistake _,
                    BadPack _,
                    BadHistory _,
                    BadFile _,
                    UnknownPlace _,
                    UnknownReading _,
                    UncheckedIOException _ -> say(line.getErr(), said, CALLERS);
            case BadFact bad ->
                say(line.getErr(), bad.fact() + ": " + bad.words().en(), CALLERS);
            default -> ours(failure, line.getErr());
        };
    }

    private int ours(Exception failure, PrintWriter err) {
        if ("1".equals(around.environment().get("YIZHENGTONG_DEBUG"))) failure.printStackTrace(err);
        var first = String.valueOf(failure).lines().findFirst().orElse("");
        var what = "this is our fault, please report it with what you typed (YIZHENGTONG_DEBUG=1 shows where): ";
        return say(err, what + first, OURS);
    }

    private static int say(PrintWriter err, String what, int status) {
        err.println("yizhengtong: " + what);
        return status;
    }

    private static String name(CommandLine line) {
        return "./" + line.getCommandSpec().qualifiedName();
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
