package org.yizhengtong.policy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;

/** A sample city whose rules depend on time more than Yantai's do. */
final class Sample {
    static final LocalDate LAW = LocalDate.parse("2012-03-01");

    private Sample() {}

    /** Facts as {@code name, value, name, value, …}. */
    static Facts facts(String... namesAndValues) {
        return Said.of(policy(), namesAndValues);
    }

    /** Finds under the law of one day, held still. */
    static Finding find(String on, Facts facts) {
        return policy().find(new Inquiry("620100", LocalDate.parse(on), LAW, facts, Set.of()));
    }

    static Result service(Finding finding, String id) {
        return finding.services().stream()
                .filter(one -> one.service().id().equals(id))
                .findFirst()
                .orElseThrow()
                .result();
    }

    /** Read anew each time: a fault in the reading shows in what is found. */
    static Policy policy() {
        return Policy.read(Path.of("src/test/resources/engine"));
    }
}
