package org.yizhengtong.policy.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yizhengtong.policy.Policy;
import org.yizhengtong.policy.pack.YearsCaseReader;

@DisplayName("The account of years holds its cases")
class YearsCasesTests {
    @TestFactory
    Stream<DynamicTest> sample() {
        return cases(Path.of("src/test/resources/years"));
    }

    @TestFactory
    Stream<DynamicTest> packs() {
        return cases(Path.of("../packs"));
    }

    private static Stream<DynamicTest> cases(Path folder) {
        var policy = Policy.read(folder);
        return YearsCaseReader.read(folder).stream()
                .map(one -> dynamicTest(
                        one.name(),
                        () -> assertThat(one.failures(
                                        policy.years(one.place(), one.on(), one.history(), one.readings())))
                                .isEmpty()));
    }
}
