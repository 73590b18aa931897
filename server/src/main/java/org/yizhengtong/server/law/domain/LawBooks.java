package org.yizhengtong.server.law.domain;

import java.util.Optional;

/** Every version of the law this service has run under. */
public interface LawBooks {
    /** Keeps a version once; keeping it again only says that it was read again. */
    void keep(BookText book);

    Optional<BookText> find(String version);

    /** The one that was read last. */
    Optional<BookText> newest();
}
