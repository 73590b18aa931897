package org.yizhengtong.server;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.proof.PermitProof;

/** Anybody checks a permit's QR, right ones and wrong ones, with a network and without. */
final class CheckPages {
    private CheckPages() {}

    static void walk(Walker walker, PageCheck check, String text) {
        walker.goTo("/check");
        check.look("the check page");
        walker.send();
        walker.page.waitForSelector("main .errors:focus");
        check.look("a check left empty");
        for (var typed : List.of(text, "A" + text, flipped(text))) {
            answer(walker, typed);
            check.lookAndPrint("the answer to " + (typed.equals(text) ? "a genuine QR" : "a wrong one"));
        }
        walker.goTo("/check");
        walker.page.waitForSelector("[data-offline]");
        walker.page.context().setOffline(true);
        answer(walker, text);
        check.look("a genuine QR without a network");
        walker.page.context().setOffline(false);
    }

    /** A permit of the sample city that is valid today. */
    static String permit(JdbcClient jdbc) {
        return jdbc.sql("select permit_number from sample_city")
                .query(String.class)
                .single();
    }

    static String text(PermitProof proof, String number) {
        return proof.text(PermitNumber.read(number).orElseThrow()).orElseThrow();
    }

    static void answer(Walker walker, String typed) {
        if (!walker.path().equals("/check")
                || walker.page.locator("form[data-check]").count() == 0) walker.goTo("/check");
        walker.box("text").fill(typed);
        walker.send();
        walker.page.waitForSelector("main .banner");
    }

    /** Letters of the same alphabet, one of them another. */
    private static String flipped(String text) {
        var middle = text.length() / 2;
        return text.substring(0, middle) + (text.charAt(middle) == '0' ? '1' : '0') + text.substring(middle + 1);
    }
}
