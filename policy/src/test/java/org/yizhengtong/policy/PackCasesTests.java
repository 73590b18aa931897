package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yizhengtong.policy.pack.CaseReader;

@DisplayName("The packs hold their own cases")
class PackCasesTests {
    private static final Path FOLDER = Path.of("../packs");
    private final Policy policy = Policy.read(FOLDER);
    private final List<CaseRun> runs = new CaseReader(policy.vocabulary())
            .read(FOLDER).stream().map(one -> CaseRun.of(policy, one)).toList();

    @TestFactory
    Stream<DynamicTest> cases() {
        return runs.stream()
                .map(run -> dynamicTest(
                        run.tried().pack() + ": " + run.tried().name(),
                        () -> assertThat(run.failures()).isEmpty()));
    }

    @Test
    void every_rule_is_shown_on_both_sides() {
        var coverage = Coverage.of(policy.rules(), runs);
        assertThat(coverage.untried()).extracting(RuleSheet::rule).isEmpty();
        assertThat(coverage.oneSided()).extracting(RuleSheet::rule).isEmpty();
    }
}
