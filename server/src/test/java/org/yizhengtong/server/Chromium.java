package org.yizhengtong.server;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Starts one Chromium for all browser tests and gives each test pages of its own. Without a Chromium they fail. */
final class Chromium implements ParameterResolver {
    private static final Namespace KEPT = Namespace.create(Chromium.class);
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-sync",
            "--disable-component-update",
            "--no-first-run");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Page.class || type == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var visitors = visitors(test);
        return parameter.getParameter().getType() == Page.class ? visitors.open() : visitors;
    }

    private static Visitors visitors(ExtensionContext test) {
        var port =
                SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
        return test.getStore(KEPT)
                .computeIfAbsent(
                        Visitors.class,
                        _ -> new Visitors(running(test).browser, "http://localhost:" + port),
                        Visitors.class);
    }

    private static Running running(ExtensionContext test) {
        return test.getRoot().getStore(KEPT).computeIfAbsent(Running.class, _ -> Running.start(), Running.class);
    }

    private static Path executable() {
        var named = System.getenv("YIZHENGTONG_CHROMIUM");
        if (named != null) return Path.of(named);
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no Chromium: install it (Debian: chromium), or name it with YIZHENGTONG_CHROMIUM"));
    }

    /** Closed by JUnit after the last test. */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {
        static Running start() {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Running(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(executable())
                                    .setArgs(ARGUMENTS)));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
