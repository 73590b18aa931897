package org.yizhengtong.server.casework;

import org.yizhengtong.server.kernel.Problem;

/** A file that cannot be taken: {@code large}, {@code type}, {@code small} or {@code empty}. */
public final class BadUpload extends Problem {
    private static final long serialVersionUID = 1;

    public BadUpload(String reason) {
        super("problem.upload." + reason);
    }
}
