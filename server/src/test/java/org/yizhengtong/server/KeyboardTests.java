package org.yizhengtong.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
        var before = walker.page.url();
        var choices = walker.page.locator("main input[value=not_known]").count() > 0;
        tabTo(walker, choices ? "input[type=radio]" : "button[name=not_known]");
        if (choices) {
            keyboard.press("Space");
            for (int i = 0; i < 10 && !checked(walker).equals(value); i++) keyboard.press("ArrowDown");
        }
        keyboard.press("Enter");
        walker.page.waitForURL(address -> !address.equals(before));
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
