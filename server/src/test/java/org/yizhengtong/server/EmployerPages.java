package org.yizhengtong.server;

import java.nio.charset.StandardCharsets;
import org.yizhengtong.server.registration.Newcomers;

/** What an employer tells, and what the station makes of it. */
final class EmployerPages {
    private static final String HIRED = "样例工甲";
    private static final String STRANGER = "样例工乙";

    private EmployerPages() {}

    static void walk(Walker walker, PageCheck check) {
        var number = Newcomers.number().value();
        walker.signInAsStaff("builders");
        walker.goTo("/employer");
        check.look("an employer");
        hired(walker, check, number);
        walker.signInAsStaff("yuhuangding1");
        open(walker, check, HIRED);
        walker.box("addressLine").fill("");
        walker.page.locator("form[action$='/registration'] .row button").last().click();
        check.look("a report by an employer to mend");
        walker.box("addressLine").fill("工地四号棚");
        walker.page.locator("form[action$='/registration'] .row button").last().click();
        check.look("registered as an employer told it");
        walker.signInAsStaff("builders");
        ended(walker, check, HIRED, number, "yes");
        ended(walker, check, STRANGER, Newcomers.number().value(), "unknown");
        check.look("what an employer told");
        file(walker, check);
        walker.signInAsStaff("yuhuangding1");
        departure(walker, check);
    }

    private static void hired(Walker walker, PageCheck check, String number) {
        walker.goTo("/employer/people/new");
        check.look("somebody hired");
        walker.send();
        check.look("somebody hired, left empty");
        walker.box("name").fill(HIRED);
        walker.box("citizenNumber").fill(number);
        walker.choosePlace("hukouPlace", "yishui→沂水县");
        walker.choosePlace("place", "yhdx→毓璜顶西社区");
        walker.box("addressLine").fill("工地三号棚");
        walker.box("homeKind").selectOption("dormitory");
        walker.day("movedIn", "2012-1-1");
        walker.day("hiredOn", "2012-1-2");
        walker.send();
        check.look("somebody hired was told");
    }

    private static void ended(Walker walker, PageCheck check, String name, String number, String left) {
        walker.goTo("/employer/leavings/new");
        check.look("work ended");
        walker.send();
        check.look("work ended, left empty");
        walker.box("name").fill(name);
        walker.box("citizenNumber").fill(number);
        walker.day("endedOn", "2012-1-3");
        walker.choose("leftCity", left);
        walker.send();
    }

    private static void file(Walker walker, PageCheck check) {
        walker.goTo("/employer/file");
        check.look("a file of many people");
        walker.send();
        check.look("no file chosen");
        var heading = String.join(",", walker.page.locator("main ul li").allInnerTexts());
        var csv = (heading + "\r\n样例工丙\r\n").getBytes(StandardCharsets.UTF_8);
        walker.upload("file", "people.csv", "text/csv", csv);
        walker.send();
        check.look("what came of a file");
    }

    /** The last day of work lies before the registration, which is today's. */
    private static void departure(Walker walker, PageCheck check) {
        open(walker, check, STRANGER);
        walker.page
                .locator("details:has(form[action$='/setting-aside']) > summary")
                .click();
        walker.box("reason").fill("没有登记过");
        walker.page.locator("form[action$='/setting-aside'] button").click();
        open(walker, check, HIRED);
        walker.page.locator("form[action*='/departure/'] button").click();
        check.look("a departure too early");
        walker.page
                .locator("details:has(form[action$='/setting-aside']) > summary")
                .click();
        walker.box("reason").fill("还在这里住");
        walker.page.locator("form[action$='/setting-aside'] button").click();
        check.look("work ended, and still here");
    }

    private static void open(Walker walker, PageCheck check, String name) {
        walker.goTo("/counter/reports");
        check.look("what an employer told the station");
        walker.page.locator("[data-queue] a:has-text('%s')".formatted(name)).click();
        check.look("a report of " + name);
    }
}
