package org.yizhengtong.policy.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yizhengtong.policy.Policy;
import org.yizhengtong.policy.RealPacks;
import org.yizhengtong.policy.pack.YearsCaseReader;

@DisplayName("The account of years holds its cases")
class YearsCasesTests {
    private static final Path SAMPLE = Path.of("src/test/resources/years");

    private static final List<YearsCase> REAL_CASES = YearsCaseReader.read(RealPacks.FOLDER);

    @TestFactory
    Stream<DynamicTest> sample() {
        return cases(Policy.read(SAMPLE), YearsCaseReader.read(SAMPLE));
    }

    @TestFactory
    Stream<DynamicTest> packs() {
        return cases(RealPacks.POLICY, REAL_CASES);
    }

    private static Stream<DynamicTest> cases(Policy policy, List<YearsCase> cases) {
        return cases.stream()
                .map(one -> dynamicTest(
                        one.name(),
                        () -> assertThat(one.failures(
                                        policy.years(one.place(), one.on(), one.history(), one.readings())))
                                .isEmpty()));
    }
}
