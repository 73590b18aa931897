package org.yizhengtong.server.account.web;

import java.util.List;

/**
 * What could not be done, before it is said on a page or to a program.
 *
 * @param code names it for programs: {@code not_found}
 * @param text in the reader's language; empty where its kind says enough
 * @param errors field by field
 */
record Trouble(int status, String code, String text, List<ProblemJson.Wrong> errors) {
    static Trouble of(int status) {
        return new Trouble(status, code(status), "", List.of());
    }

    /** Which of the texts for kinds of trouble suits it. */
    int kind() {
        return switch (status) {
            case 400, 403, 404, 409, 413 -> status;
            default -> status < 500 ? 400 : 500;
        };
    }

    private static String code(int status) {
        return switch (status) {
            case 401 -> "not_signed_in";
            case 403 -> "not_yours";
            case 404 -> "not_found";
            case 405 -> "method";
            case 413 -> "too_large";
            case 415 -> "media_type";
            default -> status < 500 ? "unreadable" : "our_fault";
        };
    }
}
