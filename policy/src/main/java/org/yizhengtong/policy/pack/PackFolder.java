package org.yizhengtong.policy.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yizhengtong.policy.BadPack;
import org.yizhengtong.policy.Service;
import org.yizhengtong.policy.Vocabulary;
import org.yizhengtong.policy.rule.Pack;

/**
 * A folder of packs: {@code packs.yaml} lists them, {@code vocabulary.yaml} the facts, {@code services.yaml} the
 * services.
 */
public final class PackFolder {
    /** Where the texts come from. */
    interface Texts {
        String text(String name) throws IOException;

        static Texts in(Path folder) {
            return name -> {
                try {
                    return Files.readString(folder.resolve(name));
                } catch (CharacterCodingException e) {
                    throw new BadPack("packs/" + name + ": this file is not in UTF-8; save it as UTF-8");
                }
            };
        }

        /** The folder {@code /packs} of the class path. */
        static Texts bundled() {
            return name -> {
                try (var in = PackFolder.class.getResourceAsStream("/packs/" + name)) {
                    if (in == null) throw new NoSuchFileException(name);
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            };
        }
    }

    /**
     * All that was read.
     *
     * @param texts every file it was read from, by its name
     */
    public record Read(
            Vocabulary vocabulary, Map<String, Service> services, List<Pack> packs, Map<String, String> texts) {}

    private PackFolder() {}

    public static Read read(Path folder) {
        return read(Texts.in(folder));
    }

    /** Reads the folder {@code /packs} of the class path. */
    public static Read bundled() {
        return read(Texts.bundled());
    }

    /** Reads the files as they were kept, by their names. */
    public static Read kept(Map<String, String> files) {
        return read(name -> {
            var text = files.get(name);
            if (text == null) throw new NoSuchFileException(name);
            return text;
        });
    }

    private static Read read(Texts from) {
        var read = new LinkedHashMap<String, String>();
        Texts texts = name -> {
            var text = from.text(name);
            read.put(name, text);
            return text;
        };
        var vocabulary = VocabularyReader.read(file(texts, "vocabulary.yaml"));
        var services = ServiceReader.byId(file(texts, "services.yaml"));
        var list = file(texts, "packs.yaml");
        list.only(Set.of("packs"));
        var packs = new ArrayList<Pack>();
        for (var name : list.get("packs").list()) {
            if (name.string().contains("..")) throw name.bad("a pack lies in this folder or below it");
            packs.add(
                    new PackReader(vocabulary, services.keySet(), List.copyOf(packs)).read(file(texts, name.string())));
        }
        return new Read(vocabulary, services, List.copyOf(packs), Collections.unmodifiableMap(read));
    }

    private static YamlValue file(Texts texts, String name) {
        try {
            return YamlFile.read("packs/" + name, texts.text(name));
        } catch (NoSuchFileException e) {
            throw new BadPack("packs/" + name + ": there is no such file; write it, or take it out of packs.yaml");
        } catch (IOException e) {
            throw new UncheckedIOException("packs/" + name + " cannot be read", e);
        }
    }
}
