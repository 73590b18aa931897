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
    void a_sheet_holds_all_there_is_to_a_rule() {
        var sheet = Sample.policy().rules().stream()
                .filter(rule -> rule.rule().equals("housing-after-insurance"))
                .findFirst()
                .orElseThrow();
        assertThat(sheet.pack().pack()).isEqualTo("sample-city");
        assertThat(sheet.subject()).isEqualTo("service/housing");
        assertThat(sheet.question().en()).isEqualTo("A permit and enough insurance?");
        assertThat(sheet.condition()).isEqualTo("permit.kind == \"residence\" && insurance.months >= insured");
        assertThat(sheet.facts()).containsExactly("permit.kind", "insurance.months");
        assertThat(sheet.figures()).extracting(RuleSheet.Figure::name).containsExactly("insured");
        assertThat(sheet.figures().get(0).values()).isEmpty();
        assertThat(sheet.figures().get(0).leftTo()).isEqualTo(new Text("市政府", "the city"));
        assertThat(sheet.then()).isEqualTo("entitled");
        assertThat(sheet.otherwise()).isNull();
        assertThat(sheet.exceptionTo()).isNull();
        assertThat(sheet.confidence()).isEqualTo(Confidence.A);
    }

    @Test
    void a_figure_that_is_set_has_its_days_and_words() {
        var sheet = Sample.policy().rules("620100", LocalDate.parse("2012-03-01")).stream()
                .filter(rule -> rule.rule().equals("settle-after-seven-years"))
                .findFirst()
                .orElseThrow();
        var figure = sheet.figures().get(0);
        assertThat(figure.name()).isEqualTo("settle_years");
        assertThat(figure.values()).hasSize(1);
        assertThat(figure.values().get(0).from()).isEqualTo("2005-01-01");
        assertThat(figure.values().get(0).value()).isEqualTo(7);
        assertThat(figure.values().get(0).words().en()).isEqualTo("7 years");
        assertThat(figure.leftTo()).isNull();
    }

    @Test
    void an_exception_names_its_rule_and_the_rule_its_exceptions() {
        var rules = RealPacks.POLICY.rules("370600", LocalDate.parse("2012-03-01"));
        var permit = rules.stream()
                .filter(rule -> rule.rule().equals("permit"))
                .findFirst()
                .orElseThrow();
        var byAge = rules.stream()
                .filter(rule -> rule.rule().equals("exempt-by-age"))
                .findFirst()
                .orElseThrow();
        assertThat(byAge.exceptionTo()).isEqualTo("permit");
        assertThat(permit.exceptions()).contains("exempt-by-age", "local-people");
        assertThat(permit.exceptionTo()).isNull();
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
