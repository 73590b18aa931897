package org.yizhengtong.server.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.yizhengtong.server.Axe;
import org.yizhengtong.server.BrowserTest;
import org.yizhengtong.server.Visitors;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.account.Letterbox;
import org.yizhengtong.server.account.Office;
import org.yizhengtong.server.account.Office.Kind;
import org.yizhengtong.server.account.Phones;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Looked;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Role;

@BrowserTest
@DisplayName("Signing in and seeing who looked, in Chromium")
class PagesInChromiumTests {
    @Autowired
    AccountDesk accounts;

    @Autowired
    Letterbox letterbox;

    @Autowired
    ApplicationEventPublisher events;

    @ParameterizedTest(name = "{0}, {1} px wide, scripts {2}")
    @CsvSource({"zh-CN, 320, true", "en, 320, false", "zh-CN, 1280, false", "en, 1280, true"})
    void the_pages_fit_and_axe_finds_nothing(String language, int width, boolean scripts, Visitors visitors) {
        var page = visitors.open(settings ->
                settings.setLocale(language).setViewportSize(width, 800).setJavaScriptEnabled(scripts));
        var phone = phoneOfSomebodyLookedAt();
        page.navigate("/looks");
        look(page, "phone", language, width, scripts);
        page.fill("[name=phone]", "123");
        page.click("main button");
        look(page, "phone-wrong", language, width, scripts);
        page.fill("[name=phone]", phone);
        page.click("main button");
        look(page, "code", language, width, scripts);
        page.click("main a[href='/outbox']");
        look(page, "outbox", language, width, scripts);
        page.navigate("/sign-in/code");
        page.fill("[name=code]", letterbox.lastCode());
        page.click("main button >> nth=0");
        assertThat(page.url()).endsWith("/looks");
        look(page, "looks", language, width, scripts);
        page.navigate("/queue/test");
        look(page, "refused", language, width, scripts);
        page.navigate("/my/test/failure");
        look(page, "failure", language, width, scripts);
        page.click(".masthead form button");
        page.navigate("/staff/sign-in");
        look(page, "staff", language, width, scripts);
    }

    private String phoneOfSomebodyLookedAt() {
        var resident = ResidentId.fresh();
        var phone = Phones.next();
        accounts.openFor(resident, phone);
        var school = new Office(
                "school-" + UUID.randomUUID(), Kind.DESK, "样例小学", "Sample school", List.of(), List.of("schooling"));
        accounts.openOffice(school);
        var clerk = new Actor(UUID.randomUUID(), Role.DESK, school.id(), "教务 01");
        events.publishEvent(new Looked(resident, clerk, "V-1", "purpose.enrolment", "shown.answer_only", "yes"));
        events.publishEvent(new Looked(resident, clerk, "C-1", "purpose.case_review", "shown.case_file", ""));
        return phone;
    }

    /** Looked at by axe where scripts may run, and kept as a picture to be looked at by people. */
    private static void look(Page page, String name, String language, int width, boolean scripts) {
        assertThat(page.content()).as(name).doesNotContain("??");
        assertThat(((Number) page.locator("html").evaluate("html => html.scrollWidth")).intValue())
                .as(name + " is no wider than the screen")
                .isLessThanOrEqualTo(width);
        if (scripts) assertThat(Axe.violations(page)).as(name).isEmpty();
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pages", "%s-%s-%d.png".formatted(name, language, width))));
    }
}
