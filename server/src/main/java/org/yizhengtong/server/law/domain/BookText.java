package org.yizhengtong.server.law.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yizhengtong.server.law.LawSettings;

/**
 * All the law there was at one time, as it was written: the packs' files by name, and the figures this city had set.
 */
public record BookText(Map<String, String> texts, List<LawSettings.Figure> figures) {
    public BookText {
        texts = Map.copyOf(texts);
        figures = List.copyOf(figures);
    }

    /** The SHA-256 of all texts, name by name, and of the figures where any were set. */
    public String version() {
        var sum = sha256();
        new TreeMap<>(texts).forEach((name, text) -> add(sum, name, text));
        for (var figure : figures) {
            add(sum, figure.pack(), figure.name());
            add(sum, Long.toString(figure.value()), figure.sourceZh(), figure.sourceEn());
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    /** A zero byte after each part, so that no two books read the same. */
    private static void add(MessageDigest sum, String... parts) {
        for (var part : parts) {
            sum.update(part.getBytes(StandardCharsets.UTF_8));
            sum.update((byte) 0);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
