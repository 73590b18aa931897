package org.yizhengtong.server.temporary.domain;

import java.nio.charset.StandardCharsets;

/** The permits and people met so far in one file: what stands there twice, or in two ways, is told by the second row. */
public final class Seen {
    private final LongTable permits = new LongTable();
    private final LongTable people = new LongTable();

    /**
     * Answers whether a row above has the same person.
     *
     * @throws RowRefused when a row above has this permit, or this person under another name
     */
    public boolean check(long row, OldPermit permit) {
        var holder = mark(permit.holder().value());
        var earlier = permits.putIfAbsent(mark(permit.number()), row, holder);
        if (earlier != null) {
            var same = earlier.tag() == holder;
            throw new RowRefused(
                    same ? "import.reason.twice" : "import.reason.number_of_another_row", Long.toString(earlier.row()));
        }
        var person = people.putIfAbsent(holder, row, mark(permit.name()));
        if (person != null && person.tag() != mark(permit.name()))
            throw new RowRefused("import.reason.name_in_file", Long.toString(person.row()));
        return person != null;
    }

    /** 64 bits, FNV-1a and a final mix: among two million texts two share one with a chance of one in ten million. */
    private static long mark(String text) {
        var mark = 0xcbf29ce484222325L;
        for (var one : text.getBytes(StandardCharsets.UTF_8)) mark = (mark ^ (one & 0xff)) * 0x100000001b3L;
        mark ^= mark >>> 32;
        mark *= 0xd6e8feb86659fd93L;
        return mark ^ (mark >>> 32);
    }
}
