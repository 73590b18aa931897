package org.yizhengtong.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yizhengtong.server.account.Phones;
import org.yizhengtong.server.registration.Newcomers;

@BrowserTest
@DisplayName("With the keyboard alone")
class KeyboardTests {
    @Test
    @DisplayName("the questions are answered with the keyboard alone")
    void questions_by_keyboard(Visitors visitors) {
        var walker = new Walker(visitors, "zh-CN", true, 1280);
        walker.goTo("/questions");
        for (int asked = 0; walker.path().startsWith("/questions/"); asked++) {
            assertThat(asked).isLessThan(40);
            answerByKeyboard(walker, WalkTests.LIFE.getOrDefault(walker.fact(), "not_known"));
        }
        assertThat(walker.path()).isEqualTo("/result");
    }

    private static void answerByKeyboard(Walker walker, String value) {
        var keyboard = walker.page.keyboard();
        var choices = walker.page.locator("main input[value=not_known]").count() > 0;
        tabTo(walker, choices ? "input[type=radio]" : "button[name=not_known]");
        if (choices) {
            keyboard.press("Space");
            for (int i = 0; i < 10 && !checked(walker).equals(value); i++) keyboard.press("ArrowDown");
        }
        enter(walker);
    }

    private static String checked(Walker walker) {
        return (String) walker.page.evaluate("document.querySelector('main input[type=radio]:checked')?.value ?? ''");
    }

    private static void tabTo(Walker walker, String wanted) {
        for (int presses = 0; presses < 60; presses++) {
            walker.page.keyboard().press("Tab");
            var there = walker.page.evaluate("wanted => document.activeElement.matches(wanted)", wanted);
            if (Boolean.TRUE.equals(there)) return;
        }
        throw new AssertionError("the keyboard does not reach " + wanted + " at " + walker.path());
    }

    @Test
    @DisplayName("where one lives is declared with the keyboard alone")
    void declaration_by_keyboard(Visitors visitors) {
        var walker = new Walker(visitors, "zh-CN", true, 400);
        walker.signInByPhone(Phones.next());
        walker.goTo("/residences/new");
        types(walker, "name", "样例人");
        types(walker, "citizenNumber", Newcomers.number().value());
        finds(walker, "hukouPlace", "临沂沂水");
        finds(walker, "place", "芝罘毓璜顶西");
        types(walker, "addressLine", "12号楼");
        chooses(walker, "homeKind");
        types(walker, "movedIn", "2011", "9", "1");

        assertThat(walker.path()).isEqualTo("/residences/new");
        tabTo(walker, "main form button.button");
        enter(walker);
        assertThat(walker.path()).isEqualTo("/my");
    }

    private static void types(Walker walker, String part, String... boxes) {
        at(walker, part);
        tabTo(walker, "#" + part);
        for (int box = 0; box < boxes.length; box++) {
            if (box > 0) walker.page.keyboard().press("Tab");
            walker.page.keyboard().type(boxes[box]);
        }
        enter(walker);
    }

    /** Types a place until it is the only one left, and goes on to the button: Enter in the list would look again. */
    private static void finds(Walker walker, String part, String typed) {
        at(walker, part);
        tabTo(walker, "input[type=search]");
        walker.page.keyboard().type(typed);
        walker.page.waitForCondition(
                () -> walker.page.locator("main input[type=radio]").count() == 1);
        tabTo(walker, "input[type=radio]");
        walker.page.keyboard().press("Space");
        tabTo(walker, "main form button.button:not([name])");
        enter(walker);
    }

    private static void chooses(Walker walker, String part) {
        at(walker, part);
        tabTo(walker, "input[type=radio]");
        walker.page.keyboard().press("Space");
        enter(walker);
    }

    private static void at(Walker walker, String part) {
        assertThat(walker.path()).isEqualTo("/residences/new/" + part);
    }

    private static void enter(Walker walker) {
        var before = walker.page.url();
        walker.page.keyboard().press("Enter");
        walker.page.waitForURL(address -> !address.equals(before));
    }

    @Test
    @DisplayName("the queue is walked with j, k and enter")
    void queue_by_keyboard(Visitors visitors) {
        var officer = new Walker(visitors, "zh-CN", true, 1280);
        officer.signInAsStaff("yuhuangding1");
        var second = officer.page.locator("[data-queue] a").nth(1).getAttribute("href");
        var keyboard = officer.page.keyboard();
        for (var key : new String[] {"j", "j", "j", "k"}) keyboard.press(key);
        keyboard.press("Enter");
        officer.page.waitForURL(address -> address.contains("/cases/"));
        assertThat(officer.page.url()).endsWith(second);
    }
}
