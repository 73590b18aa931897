package org.yizhengtong.policy.years;

/**
 * Where an event stands in a file.
 *
 * @param number counted from 1
 * @param text the line itself
 * @param column counted from 0
 */
public record Line(String file, int number, String text, int column) {
    /** What is wrong here: file, line, the line's text and a caret under the place. */
    String saying(String what) {
        var caret = " ".repeat(Math.min(column, text.length())) + "^";
        return file + ":" + number + ": " + what + "\n" + text + "\n" + caret;
    }
}
