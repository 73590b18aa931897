package org.yizhengtong.server.wallet;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.yizhengtong.server.kernel.Problem;

/** The permit was offered to wallets too often today. */
@ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
public final class OfferedTooOften extends Problem {
    private static final long serialVersionUID = 1;

    OfferedTooOften() {
        super("problem.wallet.too_often");
    }
}
