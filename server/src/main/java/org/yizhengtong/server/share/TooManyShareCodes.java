package org.yizhengtong.server.share;

import org.yizhengtong.server.kernel.Problem;

/** So many codes are open that nobody keeps an eye on them. */
public final class TooManyShareCodes extends Problem {
    private static final long serialVersionUID = 1;

    TooManyShareCodes(int most) {
        super("problem.share_many", most);
    }
}
