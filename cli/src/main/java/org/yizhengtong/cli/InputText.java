package org.yizhengtong.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The text of a file named on the command line; {@code -} is standard input. */
record InputText(String name, String text) {
    static final String STANDARD_INPUT = "-";
    private static final int MOST = 1_000_000;

    static InputText of(String file, BufferedReader in) {
        var standard = STANDARD_INPUT.equals(file);
        var name = standard ? "standard input" : file;
        try {
            return new InputText(name, standard ? whole(in, name) : whole(Path.of(file), name));
        } catch (NoSuchFileException e) {
            throw new CallersMistake("there is no file " + name);
        } catch (CharacterCodingException e) {
            throw new CallersMistake(name + " is not UTF-8 text; save it as UTF-8");
        } catch (IOException e) {
            throw new CallersMistake(name + " cannot be read");
        }
    }

    /** As much as tells that it is too much, and no more: a device has no size, and no end. */
    private static String whole(Reader in, String name) throws IOException {
        var text = new StringBuilder();
        var part = new char[8192];
        for (var read = in.read(part); read >= 0 && text.length() <= MOST; read = in.read(part)) {
            text.append(part, 0, read);
        }
        if (text.length() > MOST) throw tooLarge(name);
        return text.toString();
    }

    private static String whole(Path file, String name) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) throw tooLarge(name);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        }
    }

    private static CallersMistake tooLarge(String name) {
        return new CallersMistake(name + " is larger than 1 MB");
    }
}
