package org.yizhengtong.policy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A nation, a city with its former and its new measures, and the next city: each may lend the other nothing. */
final class Neighbours {
    static final String CITY = "630100";
    static final String NEXT_CITY = "630200";

    private Neighbours() {}

    /** Facts as {@code name, value, name, value, …}. */
    static Facts facts(String... namesAndValues) {
        return Said.of(policy(), namesAndValues);
    }

    static Inquiry inquiry(String place, String day, Facts facts) {
        var on = LocalDate.parse(day);
        return new Inquiry(place, on, on, facts, Set.of());
    }

    static Finding find(String place, String day, Facts facts) {
        return policy().find(inquiry(place, day, facts));
    }

    static PackText text(String place, String day, String pack) {
        return policy().law(place, LocalDate.parse(day)).stream()
                .filter(text -> text.pack().pack().equals(pack))
                .findFirst()
                .orElseThrow();
    }

    static RuleSheet sheet(List<RuleSheet> sheets, String pack, String rule) {
        return sheets.stream()
                .filter(sheet ->
                        sheet.pack().pack().equals(pack) && sheet.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** Read anew each time: a fault in the reading shows in what is found. */
    static Policy policy() {
        return Policy.read(Path.of("src/test/resources/neighbours"));
    }
}
