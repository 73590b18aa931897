package org.yizhengtong.server.permit;

import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.Problem;

/** A card is being made for this permit already. */
public final class CardInTheMaking extends Problem {
    private static final long serialVersionUID = 1;

    public CardInTheMaking(PermitNumber number) {
        super("problem.card_in_the_making", number.printed());
    }
}
