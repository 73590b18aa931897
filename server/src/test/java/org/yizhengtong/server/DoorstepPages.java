package org.yizhengtong.server;

import org.yizhengtong.server.registration.Newcomers;

/** Somebody new at the counter and at the door, and what waits until an officer has looked at it. */
final class DoorstepPages {
    private DoorstepPages() {}

    static void walk(Walker walker, PageCheck check) {
        var number = Newcomers.number();
        walker.goTo("/counter/residents/new");
        check.look("a newcomer at the counter");
        walker.send();
        check.look("a newcomer left empty");
        walker.box("name").fill("样例人");
        walker.box("citizenNumber").fill(number.value());
        walker.choosePlace("hukouPlace", "yishui→沂水县");
        walker.box("place").selectOption("370602003005");
        walker.box("addressLine").fill("12号楼");
        walker.box("homeKind").selectOption("own");
        walker.day("movedIn", "2026-1-1");
        walker.send();
        check.look("a newcomer registered");
        atTheDoor(walker, check, number.value());
    }

    private static void atTheDoor(Walker walker, PageCheck check, String known) {
        walker.goTo("/counter/doorstep");
        check.look("at the door");
        AtTheDoor.save(walker);
        check.look("left empty at the door");
        AtTheDoor.fill(walker, "样例人", known, "鼓楼区");
        AtTheDoor.save(walker);
        check.look("kept on the device");
        AtTheDoor.fill(walker, "样例人", Newcomers.number().value(), "鼓楼区");
        AtTheDoor.save(walker);
        walker.goTo("/counter/doorstep/sending");
        check.look("what waits on the device");
        AtTheDoor.send(walker);
        check.look("what became of it");
        walker.goTo("/counter/reports");
        check.look("what waits at the station");
        for (var several = walker.page.locator("[data-queue] a").count(); several > 0; several--) {
            walker.goTo("/counter/reports")
                    .page
                    .locator("[data-queue] a")
                    .first()
                    .click();
            check.look("a report");
            walker.page
                    .locator("form[action$='/registration'] .row button")
                    .last()
                    .click();
            check.look("a report to mend");
            walker.page
                    .locator("details:has(form[action$='/setting-aside']) > summary")
                    .click();
            walker.page.locator("form[action$='/setting-aside'] button").click();
            check.look("a report set aside without a reason");
            walker.box("reason").fill("已经走了");
            walker.page.locator("form[action$='/setting-aside'] button").click();
            check.look("a report set aside");
        }
    }
}
