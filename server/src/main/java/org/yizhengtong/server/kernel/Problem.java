package org.yizhengtong.server.kernel;

/**
 * Something that keeps a request from being done and that the person can be told: a message in both languages by key,
 * and the form field it stands beside, if any.
 */
public abstract class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] arguments;

    protected Problem(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The key of the message, {@code problem.already_holds}. */
    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
