package org.yizhengtong.server.account.domain;

import java.util.List;
import java.util.Optional;
import org.yizhengtong.server.account.Office;

/** Every office that takes part. */
public interface Offices {
    Optional<Office> find(String id);

    Optional<Office> stationFor(String division);

    List<Office> all();

    void add(Office office);
}
