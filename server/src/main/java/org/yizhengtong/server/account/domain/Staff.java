package org.yizhengtong.server.account.domain;

import java.time.Instant;
import java.util.Optional;

/** Everyone who acts for an office, and how often somebody failed to sign in under a name. */
public interface Staff {
    Optional<StaffMember> find(String username);

    void add(StaffMember member);

    /** Kept from other hands until the transaction ends; for a name nobody has as for any other. */
    Failures takeFailures(String username);

    void save(String username, Failures failures);

    /** Names are tried at random: what is long past is not kept. */
    void forgetFailuresBefore(Instant day);
}
