package org.yizhengtong.server.proof;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.PermitNumber;

/** A holder's QR, and all that stands in it. */
public record PermitSlip(
        PermitNumber number, String name, LocalDate born, LocalDate from, LocalDate until, QrSymbol qr) {}
