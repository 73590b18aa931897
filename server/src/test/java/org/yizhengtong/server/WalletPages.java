package org.yizhengtong.server;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The permit on a telephone: its holder's pages, and those of a desk that asks it. */
final class WalletPages {
    private WalletPages() {}

    /** Begins signed in as the holder of this permit. */
    static void ofTheHolder(Walker walker, PageCheck check, JdbcClient jdbc, String permit) {
        for (var ended : new String[] {"null", "now()::date"})
            jdbc.sql("""
                            insert into wallet_credential (permit, batch, credential, issued_at, until, ended_on)
                            select ?, gen_random_uuid(), gen_random_uuid()::text, now(), now()::date + 30, %s
                            """.formatted(ended)).param(permit.replace(" ", "")).update();
        walker.goTo("/my/wallet");
        check.look("telephones that hold the permit");
        walker.send();
        check.lookAndPrint("an offer to a wallet");
        walker.goTo("/my/wallet");
        walker.page.locator("main form[action$='/ending'] button").first().click();
        check.look("a telephone ended");
    }

    /** Begins signed in as the school. */
    static void ofTheDesk(Walker walker, PageCheck check, JdbcClient jdbc) {
        walker.goTo("/verifications/wallet");
        check.look("what to ask a wallet");
        walker.send();
        check.look("a question to a wallet left empty");
        walker.choose("what", "permit");
        walker.choose("purpose", "ENROLMENT");
        walker.send();
        check.look("a question that waits for a wallet");
        var question = walker.page.url();
        for (var answer : new String[] {"VALID", "NOT_SHOWN", "NO_USE"}) {
            jdbc.sql("update wallet_question set answer = ?, answered_at = now() where id = ?::uuid")
                    .params(answer, question.replaceFirst(".*/", ""))
                    .update();
            walker.page.navigate(question);
            check.look("the answer of a wallet: " + answer);
        }
    }
}
