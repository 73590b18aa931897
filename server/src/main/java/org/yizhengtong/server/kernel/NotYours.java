package org.yizhengtong.server.kernel;

/** The record belongs to another resident, another station or another service. The refusal is journalled. */
public final class NotYours extends Problem {
    private static final long serialVersionUID = 1;

    private final String reference;

    public NotYours(String reference) {
        super("problem.not_yours");
        this.reference = reference;
    }

    /** What was asked for, by its number. */
    public String reference() {
        return reference;
    }
}
