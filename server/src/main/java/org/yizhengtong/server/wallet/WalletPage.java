package org.yizhengtong.server.wallet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A holder's page of wallets.
 *
 * @param mayOffer whether the permit can be put on a telephone today
 * @param rows what was issued, the newest first
 */
public record WalletPage(boolean mayOffer, List<Row> rows) {
    /**
     * One wallet.
     *
     * @param until the last day
     */
    public record Row(
            UUID batch,
            LocalDate on,
            int count,
            LocalDate until,
            @Nullable LocalDate endedOn,
            boolean good) {}
}
