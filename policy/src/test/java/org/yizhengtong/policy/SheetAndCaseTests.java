package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sheets and cases say what is so of their own law")
class SheetAndCaseTests {
    private static final Set<String> AROUND_YANTAI = Set.of("CN", "370000", "370600");

    @Test
    void a_sheet_lists_only_exceptions_of_its_own_law() {
        var known = RealPacks.POLICY.rules().stream()
                .filter(sheet -> AROUND_YANTAI.contains(sheet.pack().place()))
                .map(RuleSheet::rule)
                .toList();
        assertThat(RealPacks.POLICY.rules("370600", LocalDate.parse("2019-06-01")))
                .allSatisfy(sheet -> assertThat(known).containsAll(sheet.exceptions()));
        assertThat(RealPacks.POLICY.rules())
                .filteredOn(sheet -> AROUND_YANTAI.contains(sheet.pack().place()))
                .allSatisfy(sheet -> assertThat(known).containsAll(sheet.exceptions()));
    }

    @Test
    void a_sheet_names_how_many_points_are_needed() {
        assertThat(PointsTests.policy().rules().get(0).figures())
                .extracting(RuleSheet.Figure::name)
                .containsExactly("needed");
    }

    @Test
    void points_that_no_table_gives_do_not_pass_for_those_a_case_wants() {
        var day = LocalDate.parse("2012-03-01");
        var inquiry = new Inquiry("370600", day, day, Facts.none(), Set.of());
        var wants = new PackCase(
                "sixty",
                "any",
                "settlement",
                inquiry,
                Map.of(),
                Map.of("points", "60"),
                List.of(),
                List.of(),
                Set.of());
        assertThat(CaseRun.of(RealPacks.POLICY, wants).failures()).containsExactly("points is null, not 60");
    }
}
