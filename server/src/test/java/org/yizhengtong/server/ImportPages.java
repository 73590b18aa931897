package org.yizhengtong.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.temporary.OldFiles;

/** The head of a station carries a file of old permits over, from choosing it to undoing it. */
final class ImportPages {
    private ImportPages() {}

    static void walk(Walker walker, PageCheck check, JdbcClient jdbc) {
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
        untilDone(walker, address);
        check.look("an import");
        standing(walker, check, address, jdbc);
        walker.goTo(address + "/conversion");
        check.look("the effect of a conversion");
        press(walker, "/conversion");
        untilDone(walker, address);
        walker.goTo(address + "/conversion");
        check.look("a conversion");
        press(walker, "/undoing");
        untilDone(walker, address);
        check.look("an import that could not be undone");
        walker.goTo("/imports");
        check.look("imports");
    }

    /** The file's page while something is done with it, and after that stopped. */
    private static void standing(Walker walker, PageCheck check, String address, JdbcClient jdbc) {
        var file = address.replaceFirst(".*/", "");
        for (var state : List.of("ASKED", "STOPPED", "DONE")) {
            jdbc.sql("update import_task set state = ?, touched_at = now() where batch = ?::uuid")
                    .params(state, file)
                    .update();
            walker.goTo(address);
            check.look("an import " + state);
        }
    }

    private static void untilDone(Walker walker, String address) {
        for (var waited = 0; waited < 100; waited++) {
            if (walker.goTo(address).page.locator("#under-way").count() == 0) return;
            walker.page.waitForTimeout(200);
        }
        throw new AssertionError("not done in time");
    }

    private static void press(Walker walker, String act) {
        walker.page.locator("form[action$='%s'] button".formatted(act)).click();
    }
}
