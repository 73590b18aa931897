package org.yizhengtong.server.registration;

import org.yizhengtong.server.kernel.Problem;

/** A paper of this home was seen before: it is named, and not overwritten. */
public final class PapersSeenAlready extends Problem {
    private static final long serialVersionUID = 1;

    PapersSeenAlready(String paper) {
        super("problem.papers_seen_already", paper);
    }
}
