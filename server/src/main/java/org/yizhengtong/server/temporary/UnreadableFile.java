package org.yizhengtong.server.temporary;

import org.yizhengtong.server.kernel.Problem;

/** A file that cannot be imported as it is: the message says in one sentence how to mend it. Nothing of it was booked. */
public final class UnreadableFile extends Problem {
    private static final long serialVersionUID = 1;

    public UnreadableFile(String key, Object... arguments) {
        super(key, arguments);
    }
}
