package org.yizhengtong.server.account.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.yizhengtong.server.kernel.ResidentId;

/** Residents who have an account, by telephone number. */
public interface Accounts {
    /** Under which entry somebody with this number acts. */
    Optional<ResidentId> find(PhoneNumber phone);

    /** The entry the number was given for, though it may act under another. */
    Optional<ResidentId> own(PhoneNumber phone);

    /** The entry under which this one's account acts, where that is another. */
    Optional<ResidentId> speaksFor(ResidentId own);

    Optional<PhoneNumber> phoneOf(ResidentId resident);

    /** Gives the resident's account another number; answers whether there is one. */
    boolean change(ResidentId resident, PhoneNumber phone);

    /** Those of these residents who have one. */
    Set<ResidentId> among(Collection<ResidentId> residents);

    /** From now on the account of one entry signs in to another; to its own again where they are the same. */
    void speakFor(ResidentId own, ResidentId entry);

    void open(ResidentId resident, PhoneNumber phone, Instant at);
}
