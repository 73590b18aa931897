package org.yizhengtong.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.RegistrationDesk;

/** A share code is made by its holder, opened by anybody, and ended; and made at the counter. */
final class SharePages {
    private SharePages() {}

    /** Signed in as the holder. */
    static void walk(Walker walker, PageCheck check, LocalDate born) {
        walker.goTo("/my/share-codes/new");
        walker.page.locator("main form button").last().click();
        assertThat(walker.page.locator("main .errors a").getAttribute("href")).isEqualTo("#shared");
        check.look("a share code for nothing");
        walker.goTo("/my/share-codes/new?shared=service.compulsory_education");
        check.look("what a service's share code shows");
        choose(walker, check);
        check.lookAndPrint("a share code");
        var code = walker.page.locator(".code").innerText();
        var link = walker.page.locator("svg[data-says]").getAttribute("data-says");
        open(walker, check, code, born);
        walker.goTo("/my/share-codes");
        check.look("share codes");
        walker.page.locator("form[action$='/ending'] button").first().click();
        check.look("a share code ended");
        walker.goTo("/share#" + link.replaceAll(".*#", ""));
        walker.page.waitForFunction("() => document.querySelector('[name=code]').value !== '' && location.hash === ''");
        walker.box("born").fill(born.toString());
        walker.send();
        check.look("a share code that was ended");
    }

    private static void open(Walker walker, PageCheck check, String code, LocalDate born) {
        walker.goTo("/share");
        check.look("the page that opens share codes");
        walker.send();
        check.look("a share code left empty");
        walker.box("code").fill(code);
        walker.box("born").fill(born.plusDays(1).toString());
        walker.send();
        check.look("a wrong birth date");
        walker.box("born").fill(born.toString());
        walker.send();
        check.lookAndPrint("what a share code shows");
    }

    /** Begins and ends on the page of a permit at the counter. */
    static void atTheCounter(Walker walker, PageCheck check) {
        var permit = walker.path();
        walker.page.locator("main a[href$='/share-codes']").click();
        check.look("share codes at the counter");
        walker.goTo(permit + "/share-codes/new");
        check.look("a share code at the counter, for what");
        walker.goTo(permit + "/share-codes/new?shared=address");
        choose(walker, check);
        check.lookAndPrint("a share code made at the counter");
        walker.goTo(permit);
    }

    private static void choose(Walker walker, PageCheck check) {
        walker.send();
        check.look("a share code without a term");
        walker.page.locator("[name=looks][value=many]").check();
        walker.page.locator("[name=term][value=seven_days]").check();
        if (walker.page.locator("[name=present]").count() > 0)
            walker.page.locator("[name=present]").check();
        walker.send();
    }

    /** Of the sample city's holder. */
    static LocalDate birthDate(JdbcClient jdbc, RegistrationDesk register) {
        var number = PermitNumber.read(CheckPages.permit(jdbc)).orElseThrow();
        var holder = jdbc.sql("select resident_id from permit where number = ?")
                .param(number.value())
                .query(UUID.class)
                .single();
        return register.particulars(new ResidentId(holder)).birthDate();
    }
}
