package org.yizhengtong.server.account.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.yizhengtong.server.kernel.ResidentId;

/** Residents who have an account, by telephone number. */
public interface Accounts {
    Optional<ResidentId> find(PhoneNumber phone);

    Optional<PhoneNumber> phoneOf(ResidentId resident);

    /** Gives the resident's account another number; answers whether there is one. */
    boolean change(ResidentId resident, PhoneNumber phone);

    /** Those of these residents who have one. */
    Set<ResidentId> among(Collection<ResidentId> residents);

    /** From now on the account of one entry signs in to another; to its own again where they are the same. */
    void speakFor(ResidentId own, ResidentId entry);

    void open(ResidentId resident, PhoneNumber phone, Instant at);
}
