package org.yizhengtong.server.temporary;

import org.yizhengtong.server.kernel.Problem;

/** The permits of a file are converted only once all of it is imported. */
public final class NotImported extends Problem {
    private static final long serialVersionUID = 1;

    public NotImported() {
        super("problem.import.not_imported");
    }
}
