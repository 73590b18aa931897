package org.yizhengtong.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The text of a file named on the command line; {@code -} is standard input. */
record InputText(String name, String text) {
    static final String STANDARD_INPUT = "-";
    private static final long MOST_BYTES = 1_000_000;

    static InputText of(String file, BufferedReader in) {
        var standard = STANDARD_INPUT.equals(file);
        var name = standard ? "standard input" : file;
        try {
            if (standard) return new InputText(name, in.lines().collect(Collectors.joining("\n")));
            // A file far too large is not read at all.
            if (Files.size(Path.of(file)) > MOST_BYTES) throw new CallersMistake(name + " is larger than 1 MB");
            return new InputText(name, Files.readString(Path.of(file)));
        } catch (NoSuchFileException e) {
            throw new CallersMistake("there is no file " + name);
        } catch (CharacterCodingException e) {
            throw new CallersMistake(name + " is not UTF-8 text; save it as UTF-8");
        } catch (IOException e) {
            throw new CallersMistake(name + " cannot be read");
        }
    }
}
