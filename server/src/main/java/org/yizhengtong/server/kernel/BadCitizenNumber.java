package org.yizhengtong.server.kernel;

/** An identity number that cannot be one. Its reason is {@code shape}, {@code check} or {@code date}. */
public final class BadCitizenNumber extends Problem {
    private static final long serialVersionUID = 1;

    public BadCitizenNumber(String reason) {
        super("problem.citizen_number." + reason);
    }
}
