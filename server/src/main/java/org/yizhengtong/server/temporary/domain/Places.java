package org.yizhengtong.server.temporary.domain;

import java.util.Optional;

/** The divisions an old permit may name. */
public interface Places {
    /** The street or community of this city that a code or a full name means. */
    Optional<Found> find(String codeOrName);

    /** The street or community with whose name an address begins. */
    Optional<Found> leading(String address);

    boolean isHukouPlace(String code);

    /**
     * @param code its statistical code
     * @param rest what follows its name in the address
     */
    record Found(String code, String rest) {}
}
