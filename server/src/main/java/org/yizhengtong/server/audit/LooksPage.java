package org.yizhengtong.server.audit;

import java.util.List;

/** One page of looks at a record. */
public record LooksPage(List<Look> looks, int number, boolean more) {
    static final int SIZE = 50;

    static LooksPage of(List<Look> found, int number) {
        return new LooksPage(found.stream().limit(SIZE).toList(), number, found.size() > SIZE);
    }
}
