package org.yizhengtong.server.kernel;

/** A file that cannot be taken as it is: the message says in one sentence how to mend it. Nothing of it was kept. */
public final class UnreadableFile extends Problem {
    private static final long serialVersionUID = 1;

    public UnreadableFile(String key, Object... arguments) {
        super(key, arguments);
    }
}
