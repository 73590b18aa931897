package org.yizhengtong.server.account.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everyone who acts for an office, and how often somebody failed to sign in under a name. */
public interface Staff {
    /** Who may sign in under this name. */
    Optional<StaffMember> find(String username);

    /** Everybody there ever was, by office and name. */
    List<StaffMember> all();

    void add(StaffMember member);

    /** Their password, whether they head the office, and whether they act for it still. */
    void change(StaffMember member);

    /** Whether this is somebody who acts for no office any more. */
    boolean ended(UUID id);

    /** Kept from other hands until the transaction ends; for a name nobody has as for any other. */
    Failures takeFailures(String username);

    void save(String username, Failures failures);

    /** Names are tried at random: what is long past is not kept. */
    void forgetFailuresBefore(Instant day);
}
