package org.yizhengtong.server.law;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhengtong.server.CannotStart;
import org.yizhengtong.server.law.domain.LawBooks;

/**
 * The law this service applies (现行规定), one for all who ask. Changed packs take its place at once or not at all: while
 * they are broken, the last good law stays.
 */
final class CurrentLaw {
    private static final Logger LOG = LoggerFactory.getLogger(CurrentLaw.class);

    private final LawReader reader;
    private final LawBooks books;
    private final @Nullable Path folder;
    private volatile Standing standing;
    private @Nullable FolderState seen;
    private @Nullable BrokenLaw told;

    private record Standing(LawInForce law, @Nullable BrokenLaw broken) {}

    /**
     * Reads the law to start with.
     *
     * @param folder where the packs lie; nothing for those the service was delivered with
     * @throws CannotStart when they are broken, and no good law was kept before them
     */
    CurrentLaw(LawReader reader, LawBooks books, @Nullable Path folder) {
        this.reader = reader;
        this.books = books;
        this.folder = folder;
        this.seen = glance();
        this.standing = first();
    }

    LawInForce now() {
        return standing.law();
    }

    /** What is wrong with the packs that were to follow; nothing while all is well. */
    Optional<BrokenLaw> broken() {
        return Optional.ofNullable(standing.broken());
    }

    /**
     * Reads the folder again where a file in it has changed since, and while it is broken: a right to read that was missing
     * is given without the file changing.
     */
    synchronized void refresh() {
        var before = glance();
        if (before == null || (before.equals(seen) && standing.broken() == null)) return;
        var next = attempt();
        // Somebody is still writing: what was read may be half old and half new.
        if (!before.equals(glance())) return;
        if (next.read() == null) standing = new Standing(now(), next.broken());
        else take(next.read());
        seen = before;
    }

    private Standing first() {
        var attempt = attempt();
        if (attempt.read() != null) {
            books.keep(attempt.read().text());
            return new Standing(attempt.read().law(), null);
        }
        try {
            var kept = reader.kept(books.newest().orElseThrow());
            return new Standing(kept, attempt.broken());
        } catch (RuntimeException none) {
            throw new CannotStart("there is no law to start with: " + attempt.what(), none);
        }
    }

    private void take(LawReader.Read read) {
        books.keep(read.text());
        standing = new Standing(read.law(), null);
        LOG.info(
                "the packs were read again and apply from now on, version {}",
                read.law().version());
    }

    private Attempt attempt() {
        try {
            var read = reader.read(folder);
            told = null;
            return new Attempt(read, null);
        } catch (RuntimeException failure) {
            var broken = BrokenLaw.of(failure);
            if (!broken.equals(told)) LOG.error("the packs are broken and do not apply: {}", broken.what());
            told = broken;
            return new Attempt(null, broken);
        }
    }

    /** What a reading came to: a law, or what is wrong. */
    private record Attempt(
            LawReader.@Nullable Read read, @Nullable BrokenLaw broken) {
        String what() {
            return broken == null ? "" : broken.what();
        }
    }

    private @Nullable FolderState glance() {
        return folder == null ? null : FolderState.of(folder);
    }
}
