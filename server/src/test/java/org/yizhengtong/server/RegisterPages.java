package org.yizhengtong.server;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.registration.CorrectionForm;
import org.yizhengtong.server.registration.OwnCorrectionDesk;

/** Somebody's entry in the register, at the counter and on their own phone. */
final class RegisterPages {
    private RegisterPages() {}

    static void atTheCounter(Walker walker, PageCheck check, JdbcClient jdbc, OwnCorrectionDesk corrections) {
        var someone = jdbc.sql(
                        "select resident_id::text from residence where place like '370602003%' and ended_on is null limit 1")
                .query(String.class)
                .single();
        var sheet = "/counter/residents/" + someone;
        look(
                walker,
                check,
                "/counter/residents",
                "/counter/corrections",
                sheet + "/corrections",
                sheet + "/lookalikes");
        look(walker, check, sheet + "/corrections/new", sheet, sheet + "/residences/new");
        walker.send();
        check.look("a home at the counter left empty");
        askedForByThemselves(walker, check, UUID.fromString(someone), corrections);
        papersLeftEmpty(walker, check, sheet);
        leftByMistake(walker, check, sheet);
        walker.goTo(sheet);
        walker.page.locator("details summary").last().click();
        walker.page.locator("form[action$='/death'] button").click();
        check.look("a death left empty");
    }

    /** On their own page: what is written wrongly, and what becomes of it. */
    static void writtenWrongly(Walker walker, PageCheck check) {
        look(walker, check, "/residences/corrections", "/residences/corrections/new");
        walker.send();
        check.look("a correction left empty");
        walker.box("addressLine").fill("12号楼4单元");
        walker.box("reason").fill("门牌写错了");
        walker.send();
        check.look("a correction asked for");
        walker.page.locator("form[action$='/withdrawal'] button").click();
        check.look("a correction taken back");
    }

    private static void askedForByThemselves(Walker walker, PageCheck check, UUID who, OwnCorrectionDesk corrections) {
        var resident = new Actor(who, Role.RESIDENT, null, "");
        corrections.ask(resident, new CorrectionForm("样例仁", "", "", "", "", "写错了", "身份证"), RequestId.fresh());
        look(walker, check, "/counter/corrections", "/counter/residents/" + who + "/corrections");
        walker.page.locator("form[action$='/takeover'] button").click();
        check.look("a correction without the paper that was seen");
        walker.box("reason").fill("和身份证上一样");
        walker.page.locator("form[action$='/refusal'] button").click();
        check.look("a correction declined");
    }

    private static void papersLeftEmpty(Walker walker, PageCheck check, String sheet) {
        walker.goTo(sheet);
        walker.page
                .locator("details:has(form[action$='/papers-seen']) > summary")
                .click();
        walker.page.locator("form[action$='/papers-seen'] button").click();
        check.look("a paper that was shown and is not named");
    }

    /** A departure is written down, and taken back with a reason. */
    private static void leftByMistake(Walker walker, PageCheck check, String sheet) {
        walker.goTo(sheet);
        walker.page.locator("details:has(form[action$='/departure']) > summary").click();
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var departure = walker.page.locator("form[action$='/departure']");
        departure.locator("[name='on.year']").fill(Integer.toString(today.getYear()));
        departure.locator("[name='on.month']").fill(Integer.toString(today.getMonthValue()));
        departure.locator("[name='on.day']").fill(Integer.toString(today.getDayOfMonth()));
        departure.locator("[name=ground]").fill("同住的人来电");
        departure.locator("button").click();
        check.look("somebody who moved away");
        walker.page.locator("details summary").last().click();
        var stay = walker.page.locator("form[action$='/departure/withdrawal'] button");
        stay.click();
        check.look("a departure taken back without a reason");
        walker.box("reason").fill("登记的是另一个人");
        stay.click();
        check.look("a departure taken back");
    }

    private static void look(Walker walker, PageCheck check, String... addresses) {
        for (var address : addresses) {
            walker.goTo(address);
            check.look(address);
        }
    }
}
