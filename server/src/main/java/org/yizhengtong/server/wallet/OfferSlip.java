package org.yizhengtong.server.wallet;

import java.time.LocalTime;
import org.yizhengtong.server.proof.QrSymbol;

/**
 * An offer as its holder sees it.
 *
 * @param link opens a wallet on the same telephone
 * @param qr the same for a wallet on another
 * @param txCode six digits to type into the wallet
 * @param until when it is over, by the city's clock
 */
public record OfferSlip(String link, QrSymbol qr, String txCode, LocalTime until) {
    static final int DIGITS = 6;
}
