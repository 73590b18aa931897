package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yizhengtong.policy.pack.CaseReader;

@DisplayName("The packs hold their own cases")
class PackCasesTests {
    private static final Policy POLICY = RealPacks.POLICY;
    private static final List<PackCase> CASES = new CaseReader(POLICY.vocabulary()).read(RealPacks.FOLDER);

    /** Changed code is tried on all of them at once, in the other test: seven hundred starts of the engine take minutes. */
    @Tag("one-by-one")
    @TestFactory
    Stream<DynamicTest> cases() {
        return CASES.stream()
                .map(one -> dynamicTest(
                        one.pack() + ": " + one.name(),
                        () -> assertThat(CaseRun.of(POLICY, one).failures()).isEmpty()));
    }

    @Test
    void every_rule_is_shown_on_both_sides() {
        var runs = new ArrayList<CaseRun>();
        for (var one : CASES) {
            var run = CaseRun.of(POLICY, one);
            assertThat(run.failures()).as(one.name()).isEmpty();
            runs.add(run);
        }
        var coverage = Coverage.of(POLICY.rules(), runs);
        assertThat(coverage.untried()).extracting(RuleSheet::rule).isEmpty();
        assertThat(coverage.oneSided()).extracting(RuleSheet::rule).isEmpty();
    }
}
