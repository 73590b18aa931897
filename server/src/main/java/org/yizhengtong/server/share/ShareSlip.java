package org.yizhengtong.server.share;

import org.yizhengtong.server.proof.QrSymbol;

/**
 * A code to hand over, on a screen or on paper.
 *
 * @param code in groups
 * @param page the address at which it is opened
 * @param link the same with the code behind a {@code #}, which no browser sends: what the QR says
 */
public record ShareSlip(ShareCodeRow row, String code, String page, String link, QrSymbol qr) {}
