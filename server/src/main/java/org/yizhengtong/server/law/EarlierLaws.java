package org.yizhengtong.server.law;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.law.domain.LawBooks;

/** The law as it was, version by version; the few asked for last are at hand. */
final class EarlierLaws {
    private static final int AT_HAND = 3;

    private final LawReader reader;
    private final LawBooks books;
    private final Map<String, LawInForce> atHand = new LinkedHashMap<>(AT_HAND, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, LawInForce> eldest) {
            return size() > AT_HAND;
        }
    };

    EarlierLaws(LawReader reader, LawBooks books) {
        this.reader = reader;
        this.books = books;
    }

    /** @throws NotFound when no such version was kept */
    synchronized LawInForce of(String version) {
        var known = atHand.get(version);
        if (known != null) return known;
        var read = reader.kept(books.find(version).orElseThrow(NotFound::new));
        atHand.put(version, read);
        return read;
    }
}
