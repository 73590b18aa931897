package org.yizhengtong.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.yizhengtong.server.temporary.OldFiles;

/** An office carries a file of old permits over, from choosing it to undoing it. */
final class ImportPages {
    private ImportPages() {}

    static void walk(Walker walker, PageCheck check) {
        walker.goTo("/imports").send();
        check.look("an import without a file");
        var text = OldFiles.csv(
                OldFiles.row(OldFiles.number(), OldFiles.permit()),
                OldFiles.row(OldFiles.number(), OldFiles.permit()),
                OldFiles.row(OldFiles.number(), "x"));
        walker.upload("file", "old.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        walker.send();
        var address = walker.path();
        check.look("the columns of a file");
        walker.page.locator("#permit_number").selectOption("");
        walker.send();
        check.look("a column is missing");
        walker.page.locator("#permit_number").selectOption("暂住证号");
        walker.send();
        check.look("a rehearsal");
        press(walker, "/booking");
        assertThat(walker.path()).isEqualTo(address);
        check.look("an import");
        walker.goTo(address + "/conversion");
        check.look("the effect of a conversion");
        press(walker, "/conversion");
        walker.goTo(address + "/conversion");
        check.look("a conversion");
        press(walker, "/undoing");
        check.look("an import that could not be undone");
        walker.goTo("/imports");
        check.look("imports");
    }

    private static void press(Walker walker, String act) {
        walker.page.locator("form[action$='%s'] button".formatted(act)).click();
    }
}
