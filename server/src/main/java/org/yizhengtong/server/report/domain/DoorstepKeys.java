package org.yizhengtong.server.report.domain;

import java.util.Optional;

/** The one key by which devices seal what they write down at the door. */
public interface DoorstepKeys {
    /** The private key, as a JSON Web Key (RFC 7517); nothing before the first device asked for it. */
    Optional<String> find();

    /** Keeps the key, unless another one was kept meanwhile. */
    void keep(String key);
}
