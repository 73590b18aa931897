package org.yizhengtong.cli;

/** What was asked for cannot be done; the message says what is wrong and what to do. */
final class CallersMistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    CallersMistake(String message) {
        super(message);
    }
}
