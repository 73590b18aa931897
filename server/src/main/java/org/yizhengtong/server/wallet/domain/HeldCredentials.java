package org.yizhengtong.server.wallet.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yizhengtong.server.kernel.PermitNumber;

/** What was issued to wallets. */
public interface HeldCredentials {
    /** Each by the digest of what the issuer signed. */
    void add(PermitNumber permit, UUID batch, List<String> credentials, Instant issuedAt, LocalDate until);

    /** The newest first. */
    List<Held> of(PermitNumber permit, int most);

    /** The batch a credential is one of. */
    Optional<Held> find(String credential);

    /** Answers whether there was such a batch to end. */
    boolean end(PermitNumber permit, UUID batch, LocalDate on);

    /** Removes those whose last day was before this one. */
    void forgetBefore(LocalDate day);
}
