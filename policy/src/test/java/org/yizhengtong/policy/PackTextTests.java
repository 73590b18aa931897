package org.yizhengtong.policy;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A pack for reading: figures, readings, duties, points, and exceptions under their general rule")
class PackTextTests {
    private static final Policy BUNDLED = RealPacks.POLICY;
    private static final Policy READINGS = Policy.read(Path.of("src/test/resources/readings"));
    private static final Policy POINTS = Policy.read(Path.of("src/test/resources/points"));

    @Test
    void what_is_to_be_known_of_one_line_stands_with_it_and_not_over_the_whole_pack() {
        var regulations = BUNDLED.law("370600", LocalDate.parse("2012-03-01")).stream()
                .filter(text -> text.pack().pack().equals("cn-1958"))
                .findFirst()
                .orElseThrow();
        assertThat(regulations.flags()).extracting(Flag::code).doesNotContain("DORMANT");
        assertThat(regulations.duties())
                .filteredOn(duty ->
                        duty.flags().stream().anyMatch(flag -> flag.code().equals("DORMANT")))
                .hasSize(1);
    }

    @Test
    void figures_stand_with_their_days_and_open_ones_with_whom_they_are_left_to() {
        var figures =
                pack(BUNDLED.law("370600", parse("2012-03-01")), "sd-2011d").figures();
        assertThat(figures)
                .filteredOn(figure -> figure.name().equals("schooling_years"))
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.values()).isEmpty();
                    assertThat(open.leftTo()).isNotNull();
                });
        assertThat(figures).filteredOn(figure -> !figure.values().isEmpty()).isNotEmpty();
    }

    @Test
    void an_exception_stands_under_its_general_rule() {
        var text = pack(BUNDLED.law("370600", parse("2012-03-01")), "sd-2011d");
        var exceptions = text.rules().stream()
                .filter(rule -> !rule.exceptionTo().isEmpty())
                .toList();
        assertThat(exceptions).isNotEmpty();
        for (var rule : exceptions) {
            var inThisPack = text.rules().stream().anyMatch(one -> one.rule().equals(rule.exceptionTo()));
            assertThat(text.exceptionsTo(rule.exceptionTo())).contains(rule);
            assertThat(text.general().contains(rule)).isEqualTo(!inThisPack);
        }
    }

    @Test
    void readings_stand_with_the_one_that_is_followed() {
        var place = READINGS.overview().stream()
                .filter(one -> !one.pack().place().equals("CN"))
                .findFirst()
                .orElseThrow();
        assertThat(pack(READINGS.law(place.pack().place(), parse("2016-01-02")), "decree")
                        .readings())
                .extracting(Reading::name, Reading::followed)
                .contains(tuple("HALF_YEAR_BASIS", "registered"));
    }

    @Test
    void points_stand_line_by_line() {
        assertThat(pack(POINTS.law("620200", parse("2012-03-01")), "sample-points")
                        .points())
                .extracting(PackText.PointText::id, PackText.PointText::each, PackText.PointText::group)
                .contains(tuple("work", true, null), tuple("bachelor", false, "education"));
    }

    @Test
    void the_nations_packs_can_be_read_alone() {
        assertThat(BUNDLED.law("CN", parse("2012-03-01")))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.pack().place()).isEqualTo("CN"));
        assertThatThrownBy(() -> POINTS.law("CN", parse("2012-03-01"))).isInstanceOf(UnknownPlace.class);
    }

    private static PackText pack(List<PackText> law, String id) {
        return law.stream()
                .filter(text -> text.pack().pack().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
