package org.yizhengtong.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yizhengtong.policy.pack.PackFolder;

@DisplayName("How far one line of a table of points can count")
class PointLineTests {
    private final PointTable table =
            PackFolder.read(Path.of("src/test/resources/scores")).packs().get(0).points();

    private PointItem line(String id) {
        return table.items().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private long steps(String id) {
        return line(id).steps(line(id).counts().get(0));
    }

    private long stepsFor(String id, String points) {
        return line(id).steps(line(id).counts().get(0), new BigDecimal(points));
    }

    @Test
    void a_capped_line_gives_no_more_after_the_step_that_reaches_its_cap() {
        assertThat(steps("insured")).isEqualTo(10);
        assertThat(steps("young-helper")).isEqualTo(5);
    }

    @Test
    void a_line_without_a_cap_and_one_that_takes_off_count_as_far_as_the_fact_goes() {
        assertThat(steps("helper")).isEqualTo(400);
        assertThat(steps("offences")).isEqualTo(99);
        assertThat(stepsFor("offences", "24")).isEqualTo(99);
    }

    @Test
    void a_line_worth_nothing_counts_as_far_as_the_fact_goes_and_never_fails() {
        assertThat(steps("visits")).isEqualTo(20_000);
        assertThat(stepsFor("visits", "24")).isEqualTo(20_000);
    }

    @Test
    void so_many_points_are_reached_by_the_step_that_is_enough() {
        assertThat(stepsFor("insured", "7")).isEqualTo(3);
        assertThat(stepsFor("insured", "9")).isEqualTo(3);
        assertThat(stepsFor("insured", "90")).isEqualTo(10);
        assertThat(stepsFor("helper", "9")).isEqualTo(5);
        assertThat(stepsFor("helper", "-3")).isEqualTo(1);
    }

    @Test
    void beside_a_line_stand_the_others_but_none_of_its_group() {
        assertThat(table.beside(line("degree")).items())
                .extracting(PointItem::id)
                .containsExactly("insured", "helper", "age", "young-helper", "offences", "visits");
        assertThat(table.beside(line("age")).items())
                .extracting(PointItem::id)
                .containsExactly("insured", "helper", "degree", "licence", "young-helper", "offences", "visits");
    }
}
