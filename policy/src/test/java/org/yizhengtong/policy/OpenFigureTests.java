package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yizhengtong.policy.Sample.facts;
import static org.yizhengtong.policy.Sample.find;
import static org.yizhengtong.policy.Sample.service;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A figure the law leaves open is said to be open, never invented")
class OpenFigureTests {
    @Test
    void the_right_exists_and_its_figure_is_not_set() {
        var housing = service(find("2012-03-01", facts("permit.kind", "residence")), "housing");
        assertThat(housing.answer()).isEqualTo(Answer.OPEN);
        assertThat(housing.reason().zh()).isEqualTo("规定里有这一项，但“社保月数”还没有定，由市政府来定。");
        assertThat(housing.because().get(0).answer()).isEqualTo(Truth.OPEN);
        assertThat(housing.because().get(0).compared().get(1).against().en()).isEqualTo("not set yet");
    }

    @Test
    void a_fact_that_matters_only_together_with_it_is_not_asked() {
        assertThat(find("2012-03-01", Facts.none()).ask()).doesNotContain("insurance.months");
    }

    @Test
    void without_a_permit_the_answer_is_no_whatever_the_figure() {
        assertThat(service(find("2012-03-01", facts("permit.kind", "none")), "housing")
                        .answer())
                .isEqualTo(Answer.NO);
    }

    @Test
    void a_city_may_set_it_with_its_source() {
        var set =
                Sample.policy().withFigure("sample-city", "insured", 24, new Text("样例市2012年通知", "Sample City notice"));
        assertThat(housing(set, "23").answer()).isEqualTo(Answer.NO);
        assertThat(housing(set, "24").answer()).isEqualTo(Answer.YES);
        assertThat(housing(set, "24")
                        .because()
                        .get(0)
                        .compared()
                        .get(1)
                        .against()
                        .en())
                .isEqualTo("24 months");
    }

    @Test
    void a_figure_that_is_set_already_stays() {
        assertThatThrownBy(() -> Sample.policy().withFigure("sample-city", "settle_years", 1, new Text("", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("leaves no figure settle_years open");
    }

    private static Result housing(Policy policy, String months) {
        var day = LocalDate.parse("2012-03-01");
        var facts = facts("permit.kind", "residence", "insurance.months", months);
        return service(policy.find(new Inquiry("620100", day, day, facts, Set.of())), "housing");
    }
}
