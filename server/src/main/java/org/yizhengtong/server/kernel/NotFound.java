package org.yizhengtong.server.kernel;

/** There is no such thing here. */
public final class NotFound extends Problem {
    private static final long serialVersionUID = 1;

    public NotFound() {
        super("problem.not_found");
    }
}
