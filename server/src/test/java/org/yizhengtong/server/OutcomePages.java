package org.yizhengtong.server;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What the school did, and the objection of the holder it asked about. */
final class OutcomePages {
    private OutcomePages() {}

    /** Begins on the school's answer, signed in as the school. */
    static void walk(Walker walker, PageCheck check, JdbcClient jdbc) {
        var answer = walker.page.url().replaceFirst("https?://[^/]+", "");
        walker.page.locator("summary").first().click();
        walker.page.locator("details button").click();
        check.look("a refusal without a reason of its own");
        walker.page.locator("button[value='no_place']").click();
        check.look("a refusal told");

        jdbc.sql("delete from sign_in_code").update();
        walker.signInByPhone("15400000006");
        walker.goTo("/my/services");
        check.look("what desks did");
        walker.page.locator("main a[href$='/objection']").first().click();
        check.look("an objection written beforehand");
        walker.box("reason").fill("");
        walker.send();
        check.look("an objection left empty");
        walker.box("reason").fill("样例：请再看一下");
        walker.send();
        check.look("an objection sent");
        WalletPages.ofTheHolder(walker, check, jdbc, CheckPages.permit(jdbc));

        walker.signInAsStaff("school");
        WalletPages.ofTheDesk(walker, check, jdbc);
        walker.goTo("/verifications/objections");
        check.look("objections that wait");
        walker.goTo(answer);
        check.look("an answer objected to");
        walker.page.locator("form[action$='/upholding'] button").click();
        check.look("an answer to an objection left empty");
        walker.page.locator("button[value='served']").click();
        check.look("given after all");
        walker.goTo("/figures/services");
        check.look("what desks did this month");
        walker.goTo("/figures/looks");
        check.look("how often offices looked");
    }
}
