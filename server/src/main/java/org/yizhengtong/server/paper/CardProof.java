package org.yizhengtong.server.paper;

import java.util.Optional;
import org.yizhengtong.server.kernel.PermitNumber;

/** What a card's QR code (二维码) says, so that any desk can check it without a network. */
public interface CardProof {
    /** Nothing for a permit that cannot be proved. */
    Optional<String> of(PermitNumber permit);
}
