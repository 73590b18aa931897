package org.yizhengtong.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayName("Browser tests run in a real Chromium that can write Chinese")
class ChromiumTests {
    @Test
    void each_visitor_has_settings_of_their_own(Page page, Visitors visitors) {
        var narrow =
                visitors.open(settings -> settings.setViewportSize(320, 640).setLocale("en"));
        assertThat(page.evaluate("[innerWidth, navigator.language].join()")).isEqualTo("1280,zh-CN");
        assertThat(narrow.evaluate("[innerWidth, navigator.language].join()")).isEqualTo("320,en");
    }

    @Test
    void different_chinese_characters_are_drawn_differently(Page page) {
        page.setContent("<p style='font-size:80px'>居</p>");
        var first = page.screenshot();
        page.setContent("<p style='font-size:80px'>住</p>");
        assertThat(page.screenshot()).isNotEqualTo(first);
    }

    @Test
    void axe_tells_what_is_wrong_and_where_once_more_after_it_is_mended(Page page) {
        page.setContent("<html lang=zh-CN><title>样例</title><main><h1>样例</h1><img src=x></main>");
        assertThat(Axe.violations(page)).singleElement().asString().contains("alternative text", "<img src=\"x\">");
        page.locator("img").evaluate("img => img.alt = '样例'");
        assertThat(Axe.violations(page)).isEmpty();
    }
}
