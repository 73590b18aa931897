package org.yizhengtong.server.registration.domain;

import java.util.Optional;

/** One line of free text: any script, rare characters too, but nothing that is invisible or turns the line around. */
final class PlainText {
    private PlainText() {}

    static Optional<String> read(String field, String typed, int most, Mistakes mistakes) {
        var text = typed.strip();
        if (text.isEmpty()) mistakes.add(field, "empty");
        else if (text.codePoints().anyMatch(PlainText::unprintable)) mistakes.add(field, "control");
        else if (text.codePointCount(0, text.length()) > most) mistakes.add(field, "long");
        else return Optional.of(text);
        return Optional.empty();
    }

    private static boolean unprintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> turnsTheLine(point);
            default -> false;
        };
    }

    private static boolean turnsTheLine(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }
}
