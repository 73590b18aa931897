package org.yizhengtong.server.temporary;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was asked of {@code import temporary-permits}. */
final class ImportOptions {
    enum Act {
        IMPORT,
        REHEARSE,
        CONVERT,
        WITHDRAW_CONVERSION,
        UNDO,
        HELP
    }

    private final Map<Column, String> said = new EnumMap<>(Column.class);
    private Act act = Act.IMPORT;
    private @Nullable Path file;
    private @Nullable Path report;
    private Locale locale;

    private ImportOptions(Locale locale) {
        this.locale = locale;
    }

    /** @throws IllegalArgumentException with what is wrong and what to do, in one line */
    static ImportOptions read(List<String> arguments, Locale locale) {
        var options = new ImportOptions(locale);
        if (arguments.isEmpty() || !arguments.getFirst().equals("temporary-permits")) {
            if (!arguments.contains("--help"))
                throw new IllegalArgumentException("say what to import: temporary-permits");
        }
        var rest = arguments.stream().skip(1).iterator();
        while (rest.hasNext()) {
            var argument = rest.next();
            var equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
            var name = equals < 0 ? argument : argument.substring(0, equals);
            switch (name) {
                case "--dry-run" -> options.act = Act.REHEARSE;
                case "--convert" -> options.act = Act.CONVERT;
                case "--withdraw-conversion" -> options.act = Act.WITHDRAW_CONVERSION;
                case "--undo" -> options.act = Act.UNDO;
                case "--help", "-h" -> options.act = Act.HELP;
                case "--map", "--report", "--lang" -> {
                    if (equals < 0 && !rest.hasNext())
                        throw new IllegalArgumentException(name + " needs a value: see --help");
                    options.set(name, equals < 0 ? rest.next() : argument.substring(equals + 1));
                }
                default -> options.name(argument);
            }
        }
        if (options.act != Act.HELP && options.file == null)
            throw new IllegalArgumentException("say which file: import temporary-permits FILE");
        return options;
    }

    private void name(String argument) {
        if (argument.startsWith("-"))
            throw new IllegalArgumentException("unknown option '%s': see --help".formatted(argument));
        if (file != null)
            throw new IllegalArgumentException("import one file at a time, not also '%s'".formatted(argument));
        file = Path.of(argument);
    }

    private void set(String name, String value) {
        switch (name) {
            case "--report" -> report = Path.of(value);
            case "--lang" -> {
                if (!value.equals("zh") && !value.equals("en"))
                    throw new IllegalArgumentException(
                            "'%s' is not a language here; --lang is zh or en".formatted(value));
                locale = Locale.of(value);
            }
            default -> {
                for (var pair : value.split(",")) map(pair);
            }
        }
    }

    private void map(String pair) {
        var equals = pair.indexOf('=');
        var column =
                equals < 0 ? null : Column.of(pair.substring(0, equals).strip()).orElse(null);
        if (column == null) {
            var known = Stream.of(Column.values()).map(Column::code).collect(Collectors.joining(", "));
            throw new IllegalArgumentException(
                    "'%s' maps nothing: write one of %s, then = and the heading in the file".formatted(pair, known));
        }
        said.put(column, pair.substring(equals + 1).strip());
    }

    Map<Column, String> said() {
        return said;
    }

    Act act() {
        return act;
    }

    Path file() {
        if (file == null) throw new IllegalStateException("no file");
        return file;
    }

    /** Where refused rows are written: beside the file, unless said otherwise. */
    Path report() {
        return report == null ? Path.of(file() + ".refused.csv") : report;
    }

    Locale locale() {
        return locale;
    }
}
