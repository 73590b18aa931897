package org.yizhengtong.server.registration.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.Axe;
import org.yizhengtong.server.BrowserTest;
import org.yizhengtong.server.Visitors;
import org.yizhengtong.server.registration.Newcomers;

@BrowserTest
@DisplayName("A newcomer declares where they live, in a browser")
class DeclarationWalkTests {
    private static final AtomicInteger PHONES = new AtomicInteger();

    private final Telephone telephone;

    @Autowired
    DeclarationWalkTests(Telephone telephone) {
        this.telephone = telephone;
    }

    @Test
    @DisplayName("on a small phone, places are found while typing pinyin")
    void while_typing(Visitors visitors) {
        var page = visitors.open(settings -> settings.setViewportSize(320, 640));
        signIn(page);
        whoIAm(page);
        page.locator("#hukouPlace").pressSequentially("yishui");
        choice(page, "沂水县").check();
        next(page);
        page.locator("#place").pressSequentially("yhdx");
        choice(page, "毓璜顶西社区").check();
        nothingIsWrong(page);
        next(page);
        home(page);
        send(page, "登记");

        page.navigate("/residences");
        assertThat(page.getByText("山东省烟台市芝罘区毓璜顶街道毓璜顶西社区村东头第二排板房")).isVisible();
        nothingIsWrong(page);
    }

    @Test
    @DisplayName("streets are opened with the keyboard, and the reader stays in the list")
    void opening(Visitors visitors) {
        var page = visitors.open(settings -> settings);
        signIn(page);
        page.navigate("/residences/new/place");
        page.locator("#place").fill("毓璜");
        var street = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("毓璜顶街道"));
        street.focus();
        page.keyboard().press("Enter");

        assertThat(choice(page, "毓璜顶西社区")).isVisible();
        assertThat(page.locator("input[type=radio][name=place]")).hasCount(12);
        assertThat(page.locator("#place-choices p:focus")).hasCount(1);
        nothingIsWrong(page);
    }

    @Test
    @DisplayName("without JavaScript the same, with the buttons beside the boxes")
    void without_javascript(Visitors visitors) {
        var page =
                visitors.open(settings -> settings.setJavaScriptEnabled(false).setViewportSize(320, 640));
        signIn(page);
        whoIAm(page);
        page.locator("#hukouPlace").fill("penglai");
        page.locator("button[name=find]").click();
        choice(page, "蓬莱市").check();
        next(page);
        page.locator("#place").fill("毓璜顶");
        page.locator("button[name=find]").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("毓璜顶街道"))
                .click();
        choice(page, "毓璜顶西社区").check();
        next(page);
        home(page);
        send(page, "登记");

        page.navigate("/residences");
        assertThat(page.getByText("山东省烟台市蓬莱市")).isVisible();
    }

    @Test
    @DisplayName("mistakes, in English, on a wide screen and a small one")
    void mistakes(Visitors visitors) {
        var page = visitors.open(settings -> settings.setLocale("en"));
        signIn(page);
        for (var part :
                new String[] {"name", "citizenNumber", "hukouPlace", "place", "addressLine", "homeKind", "movedIn"}) {
            page.navigate("/residences/new/" + part);
            page.setViewportSize(1280, 800);
            nothingIsWrong(page);
            next(page);

            assertThat(page.locator("[role=alert] a")).hasCount(1);
            assertThat(page.locator("[role=alert]")).isFocused();
            nothingIsWrong(page);
            page.setViewportSize(320, 640);
            nothingIsWrong(page);
        }
    }

    private void signIn(Page page) {
        page.navigate("/residences/new");
        page.locator("#phone").fill("1980000%04d".formatted(PHONES.incrementAndGet()));
        page.locator("main form button").click();
        page.locator("#code").fill(telephone.lastCode());
        page.locator("main form:has(#code) button").first().click();
        page.navigate("/residences/new");
        assertThat(page.locator("#name")).isVisible();
    }

    private static void whoIAm(Page page) {
        page.locator("#name").fill("样例人𠮷");
        next(page);
        page.locator("#citizenNumber").fill(Newcomers.number().value().toLowerCase(Locale.ROOT));
        next(page);
    }

    private static void home(Page page) {
        page.locator("#addressLine").fill("村东头第二排板房");
        next(page);
        page.getByText("简易棚、工地").check();
        next(page);
        page.locator("#movedIn").fill("2011");
        page.locator("[name='movedIn.month']").fill("9");
        page.locator("[name='movedIn.day']").fill("1");
        next(page);
    }

    private static void next(Page page) {
        page.locator("main form button.button:not([name])").click();
    }

    private static void send(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static Locator choice(Page page, String name) {
        return page.locator("label.choice")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator("input");
    }

    private static void nothingIsWrong(Page page) {
        assertThat(Axe.violations(page)).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }
}
