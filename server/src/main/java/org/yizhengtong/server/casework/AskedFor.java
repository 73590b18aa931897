package org.yizhengtong.server.casework;

/**
 * One thing an applicant is asked for (补正).
 *
 * @param name a paper as the pack names it, or a fact of the vocabulary
 */
public record AskedFor(Kind kind, String name, Why why) {
    public enum Kind {
        PAPER,
        FACT
    }

    public enum Why {
        /** It was not sent, or not said. */
        MISSING,
        /** It cannot be read, or not be understood. */
        UNREADABLE,
        /** It does not agree with what else is known. */
        UNTRUE
    }
}
