package org.yizhengtong.server.paper;

import java.util.Locale;
import org.yizhengtong.server.kernel.Problem;

/** A character on this paper is in none of our fonts: it would come out as an empty box, so nothing is printed. */
public final class CannotBePrinted extends Problem {
    private static final long serialVersionUID = 1;

    public CannotBePrinted(String sign, String paper) {
        super("problem.cannot_be_printed", sign, code(sign), paper);
    }

    private static String code(String sign) {
        return String.format(Locale.ROOT, "U+%04X", sign.codePointAt(0));
    }
}
