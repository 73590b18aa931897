package org.yizhengtong.server.temporary.domain;

import java.util.List;

/** A row cannot be taken, and why: a message key and what stands in its gaps. */
public final class RowRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> args;

    public RowRefused(String key, String... args) {
        super(key, null, false, false);
        this.args = List.of(args);
    }

    public String key() {
        return String.valueOf(getMessage());
    }

    public List<String> args() {
        return args;
    }
}
