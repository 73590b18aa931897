package org.yizhengtong.server.account.domain;

import java.time.Instant;
import java.util.Optional;
import org.yizhengtong.server.kernel.ResidentId;

/** Residents who have an account, by telephone number. */
public interface Accounts {
    Optional<ResidentId> find(PhoneNumber phone);

    Optional<PhoneNumber> phoneOf(ResidentId resident);

    /** Gives the resident's account another number; answers whether there is one. */
    boolean change(ResidentId resident, PhoneNumber phone);

    void open(ResidentId resident, PhoneNumber phone, Instant at);
}
