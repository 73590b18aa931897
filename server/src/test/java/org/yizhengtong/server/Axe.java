package org.yizhengtong.server;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What axe finds wrong with a page, by every rule it has switched on. {@link AxeBuilder} carries its half megabyte into
 * the page anew for each run, and home everything that is right: that was most of the time the browser tests took.
 */
public final class Axe {
    private static final String SOURCE = source();

    private static final String RUN = """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.map(rule =>
              rule.help + ': ' + rule.nodes.slice(0, 3).map(node => node.html.replace(/\\s+/g, ' ')).join(' | '))""";

    private Axe() {}

    /** One line for each rule that is broken, with the first three places. */
    @SuppressWarnings("unchecked")
    public static List<String> violations(Page page) {
        if ((Boolean) page.evaluate("typeof axe === 'undefined'")) page.evaluate(SOURCE);
        return (List<String>) page.evaluate(RUN);
    }

    private static String source() {
        try (var script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
