package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final List<PackCase> cases = new CaseReader(policy.vocabulary()).read(FOLDER);

    @TestFactory
    Stream<DynamicTest> cases() {
        return cases.stream()
                .map(one -> dynamicTest(
                        one.pack() + ": " + one.name(),
                        () -> assertThat(one.failures(policy.find(one.inquiry())))
                                .isEmpty()));
    }

    @Test
    void every_rule_is_shown_on_both_sides() {
        var seen = new HashMap<String, Set<Truth>>();
        for (var one : cases) look(one.result(policy.find(one.inquiry())).because(), seen);
        for (var one : cases) {
            for (var pack : policy.law(one.inquiry().place(), one.inquiry().lawOn())) {
                for (var rule : pack.rules()) {
                    var sides = rule.condition().equals("true") ? 1 : 2;
                    assertThat(seen.getOrDefault(rule.rule(), Set.of()))
                            .as(rule.rule())
                            .hasSizeGreaterThanOrEqualTo(sides);
                }
            }
        }
    }

    private static void look(List<Because> because, Map<String, Set<Truth>> seen) {
        for (var rule : because) {
            seen.computeIfAbsent(rule.rule(), any -> EnumSet.noneOf(Truth.class))
                    .add(rule.answer());
            look(rule.exceptions(), seen);
        }
    }
}
