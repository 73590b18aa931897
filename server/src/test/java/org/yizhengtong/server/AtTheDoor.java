package org.yizhengtong.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.yizhengtong.server.kernel.CitizenNumber;

/** An officer of the sample city at somebody's door, with a telephone. */
final class AtTheDoor {
    private AtTheDoor() {}

    static Walker open(Visitors visitors, String language) {
        var walker = new Walker(visitors, language, true, 320);
        walker.signInAsStaff("yuhuangding1");
        walker.goTo("/counter/doorstep");
        assertThat(walker.page.locator("[data-ready]")).isVisible();
        return walker;
    }

    static void writeDown(Walker walker, String name, CitizenNumber number) {
        fill(walker, name, number.value(), "山东省临沂市沂水县");
        save(walker);
    }

    static void fill(Walker walker, String name, String number, String hukou) {
        walker.box("name").fill(name);
        walker.box("citizenNumber").fill(number);
        walker.box("hukouPlace-search").fill(hukou);
        walker.box("place").selectOption("370602003005");
        walker.box("addressLine").fill("村东头第二排板房");
        walker.box("homeKind").selectOption("shed");
        walker.day("movedIn", "2026-1-1");
    }

    static void save(Walker walker) {
        walker.page.locator("form[data-doorstep] .row button").click();
        walker.page.locator("[data-notice]:visible").waitFor();
    }

    static void send(Walker walker) {
        walker.goTo("/counter/doorstep/sending");
        walker.page.locator("form[data-sending] button").click();
        walker.page.waitForLoadState();
    }
}
