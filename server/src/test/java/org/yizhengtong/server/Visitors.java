package org.yizhengtong.server;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** People who open the service in a browser, each with cookies of their own; addresses may be relative. */
public final class Visitors implements AutoCloseable {
    private final Browser browser;
    private final String address;
    private final List<BrowserContext> visits = new ArrayList<>();

    Visitors(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** Someone at a desk, reading Chinese. */
    public Page open() {
        return open(options -> options);
    }

    /** Someone with settings of their own, as in {@code open(o -> o.setViewportSize(320, 640).setLocale("en"))}. */
    public Page open(UnaryOperator<Browser.NewContextOptions> settings) {
        var usual = new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(1280, 900);
        var visit = browser.newContext(settings.apply(usual));
        visits.add(visit);
        return visit.newPage();
    }

    public String address() {
        return address;
    }

    @Override
    public void close() {
        visits.forEach(BrowserContext::close);
    }
}
