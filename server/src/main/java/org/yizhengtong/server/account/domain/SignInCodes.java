package org.yizhengtong.server.account.domain;

import java.util.Optional;

/** The last code sent to each number. */
public interface SignInCodes {
    /** Kept from other hands until the transaction ends, also while there is none yet. */
    Optional<SignInCode> take(PhoneNumber phone);

    void save(PhoneNumber phone, SignInCode code);
}
