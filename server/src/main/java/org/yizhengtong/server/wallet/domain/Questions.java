package org.yizhengtong.server.wallet.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.wallet.WalletAnswer;

/** What desks asked wallets. */
public interface Questions {
    Optional<UUID> asked(RequestId request);

    /** With the digests of the words by which a wallet fetches it and answers it. */
    void add(Question question, String reference, String state, RequestId request);

    Optional<Question> find(UUID id);

    /** By the digest of the word in its address. */
    Optional<Question> find(String reference);

    /** By the digest of its state, kept from other hands until the transaction ends. */
    Optional<Question> take(String state);

    /** The name, if any, is sealed. */
    void answer(UUID id, WalletAnswer answer, byte @Nullable [] name, Instant at);

    /** The sealed name that came with the answer. */
    Optional<byte[]> name(UUID id);

    void forgetNamesBefore(Instant until);

    /** Removes those that could be answered before then, with their answers. */
    void forgetBefore(Instant then);
}
