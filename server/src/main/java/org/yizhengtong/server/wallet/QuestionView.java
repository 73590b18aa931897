package org.yizhengtong.server.wallet;

import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Service;
import org.yizhengtong.server.proof.QrSymbol;

/**
 * A question to a wallet, as the desk sees it.
 *
 * @param service nothing where only the permit is asked about
 * @param purpose as a message key
 * @param answer nothing while none came
 * @param name what the wallet showed, while it is there to be compared
 * @param request what a wallet scans; nothing once it was answered or is over
 * @param until when it is over, by the city's clock
 */
public record QuestionView(
        UUID id,
        @Nullable Service service,
        boolean named,
        String purpose,
        @Nullable WalletAnswer answer,
        @Nullable String name,
        @Nullable Request request,
        LocalTime until) {
    /**
     * The way to it for a wallet.
     *
     * @param link opens a wallet on the same device
     */
    public record Request(String link, QrSymbol qr) {
        static Request of(String link) {
            return new Request(link, QrSymbol.of(link));
        }
    }

    /** It may hold a name. */
    @Override
    public String toString() {
        return "QuestionView[" + id + "]";
    }
}
