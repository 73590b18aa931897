package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.yizhengtong.policy.pack.CaseReader;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The packs hold their own cases")
class PackCasesTests {
    private static final Policy POLICY = RealPacks.POLICY;
    private static final List<PackCase> CASES = new CaseReader(POLICY.vocabulary()).read(RealPacks.FOLDER);

    /** Each case is run once for both tests, and anew for code that was changed. */
    private final Map<PackCase, CaseRun> runs = new ConcurrentHashMap<>();

    /** Changed code is tried on all of them at once, in the other test: seven hundred starts of the engine take minutes. */
    @Tag("one-by-one")
    @TestFactory
    Stream<DynamicTest> cases() {
        return CASES.stream()
                .map(one -> dynamicTest(
                        one.pack() + ": " + one.name(),
                        () -> assertThat(run(one).failures()).isEmpty()));
    }

    @Test
    void every_rule_is_shown_on_both_sides() {
        assertThat(CASES)
                .allSatisfy(
                        one -> assertThat(run(one).failures()).as(one.name()).isEmpty());
        var coverage = Coverage.of(POLICY.rules(), CASES.stream().map(this::run).toList());
        assertThat(coverage.untried()).extracting(RuleSheet::rule).isEmpty();
        assertThat(coverage.oneSided()).extracting(RuleSheet::rule).isEmpty();
    }

    private CaseRun run(PackCase one) {
        return runs.computeIfAbsent(one, it -> CaseRun.of(POLICY, it));
    }
}
