package org.yizhengtong.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A check for a person to read: the answer in one line, what to do, and what the permit says, to compare. */
final class VerifyPage {
    private static final String INDENT = "  ";
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final PrintWriter out;
    private final Language language;

    VerifyPage(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    void print(VerifyView view) {
        out.println(language.say("verify." + view.answer()));
        out.println(language.say("verify." + view.answer() + ".do"));
        var rows = new ArrayList<List<String>>();
        add(rows, "name", view.name());
        add(rows, "born", view.born());
        add(rows, "number", view.number());
        add(rows, "from", view.from());
        add(rows, "to", view.to());
        for (var service : view.entitlements())
            add(rows, "service", service.service() + INDENT + service.from() + " – " + service.until());
        add(rows, "issuer", view.issuer());
        add(rows, "list", minute(view.listSignedAt()));
        add(rows, "code", view.code());
        if (!rows.isEmpty()) out.println();
        Table.lines(rows).forEach(line -> out.println(INDENT + line));
    }

    private void add(List<List<String>> rows, String key, @Nullable Object value) {
        if (value != null) rows.add(List.of(language.say("verify.row." + key), value.toString()));
    }

    private static @Nullable String minute(@Nullable Instant at) {
        return at == null ? null : MINUTE.format(at);
    }
}
