package org.yizhengtong.policy;

/** A fact that is not in the vocabulary, or a value that is not of its type. The message says how to mend it. */
public class BadFact extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String fact;
    private final Text words;

    public BadFact(String fact, Text words) {
        super(fact + ": " + words.en());
        this.fact = fact;
        this.words = words;
    }

    public String fact() {
        return fact;
    }

    public Text words() {
        return words;
    }
}
