package org.yizhengtong.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhengtong.policy.Citation;
import org.yizhengtong.policy.Confidence;
import org.yizhengtong.policy.Status;
import org.yizhengtong.policy.Text;

@DisplayName("Two parts on continuous residence may not speak of the same day")
class ContinuityDaysTests {
    @ParameterizedTest(name = "{0} to {1} and {2} to {3}: {4}")
    @CsvSource({
        "2010-01-01, 2011-12-31, 2012-01-01, , false",
        "2012-01-01, , 2010-01-01, 2011-12-31, false",
        "2010-01-01, 2012-01-01, 2012-01-01, , true",
        "2012-01-01, , 2010-01-01, 2012-01-01, true",
        "2010-01-01, , 2012-01-01, , true",
        ", 2011-12-31, 2012-01-01, , false",
        ", 2012-01-01, 2012-01-01, , true",
        ", , 2012-01-01, 2012-12-31, true",
        ", , , , true"
    })
    void meet(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate otherFrom,
            @Nullable LocalDate otherTo,
            boolean meets) {
        assertThat(basis(from, to).meets(basis(otherFrom, otherTo))).isEqualTo(meets);
    }

    private static Continuity.Basis basis(@Nullable LocalDate from, @Nullable LocalDate to) {
        var cite = new Citation("law", "9", new Text("样例法", "Sample Law"), null, Status.IN_FORCE, null, null);
        return new Continuity.Basis(from, to, cite, Confidence.A, List.of());
    }
}
