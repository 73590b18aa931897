package org.yizhengtong.cli;

/** Text in columns of a terminal, where a Chinese character takes two. */
final class Columns {
    private Columns() {}

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(columns - width(text), 0));
    }

    /** After East Asian Width (UAX 11): wide and full-width take two columns, combining marks none. */
    private static int width(int c) {
        var type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT)
            return 0;
        var wide = in(c, 0x1100, 0x115F)
                || in(c, 0x2E80, 0x303E)
                || in(c, 0x3041, 0xA4CF)
                || in(c, 0xAC00, 0xD7A3)
                || in(c, 0xF900, 0xFAFF)
                || in(c, 0xFE30, 0xFE6F)
                || in(c, 0xFF00, 0xFF60)
                || in(c, 0xFFE0, 0xFFE6)
                || in(c, 0x1F300, 0x1FAFF)
                || in(c, 0x20000, 0x3FFFD);
        return wide ? 2 : 1;
    }

    private static boolean in(int c, int first, int last) {
        return first <= c && c <= last;
    }
}
