package org.yizhengtong.server.account;

import java.util.concurrent.atomic.AtomicInteger;

/** Telephone numbers, a new one for each test: all share one database. */
public final class Phones {
    private static final AtomicInteger LAST = new AtomicInteger();

    private Phones() {}

    public static String next() {
        return "199%08d".formatted(90_000_000 + LAST.incrementAndGet());
    }
}
