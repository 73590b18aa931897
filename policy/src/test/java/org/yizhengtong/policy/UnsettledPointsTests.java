package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A line of a table of points that can be read two ways")
class UnsettledPointsTests {
    private static final LocalDate DAY = LocalDate.parse("2012-03-01");

    private static Result settlement(String home, String since) {
        var facts = Facts.none()
                .with("home.kind", home, Origin.SAID)
                .with("home.since", LocalDate.parse(since), Origin.SAID);
        return Policy.read(Path.of("src/test/resources/points"))
                .find(new Inquiry("620300", DAY, DAY, facts, Set.of()))
                .settlement();
    }

    @Test
    void says_what_its_other_reading_would_give() {
        var settlement = settlement("rented", "2012-01-01");
        assertThat(settlement.answer()).isEqualTo(Answer.NO);
        assertThat(settlement.flags()).singleElement().satisfies(flag -> {
            assertThat(flag.code()).isEqualTo("RENTED_HOME");
            assertThat(flag.otherwise())
                    .singleElement()
                    .extracting(Flag.Otherwise::answer)
                    .isEqualTo(Answer.YES);
        });
    }

    @Test
    void is_silent_where_neither_reading_gives_more() {
        assertThat(settlement("own", "2011-01-01").flags())
                .filteredOn(Flag::matters)
                .isEmpty();
    }

    @Test
    void counts_its_days_with_and_without_the_first() {
        var settlement = settlement("own", "2012-01-02");
        assertThat(settlement.answer()).isEqualTo(Answer.NOT_YET);
        assertThat(settlement.from()).isEqualTo("2012-03-02");
        assertThat(settlement.flags())
                .filteredOn(Flag::matters)
                .singleElement()
                .extracting(Flag::code)
                .isEqualTo("DAY_COUNT");
    }
}
