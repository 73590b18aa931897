package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Every comparison is told in words, as it was made")
class ExplanationTests {
    private static Ordinance ordinance(String when) {
        return Ordinance.of("""
                readings:
                  HALF_YEAR_BASIS:
                    point: { zh: 半年从哪天算, en: What half a year is counted from }
                    follow: registered
                    values:
                      registered: { zh: 从登记那天算, en: from registration }
                      lived: { zh: 从住下那天算, en: from moving in }
                points:
                  - { id: home, name: { zh: 自己的房子, en: Own home }, cite: measures 8, confidence: A, when: 'home.kind == "own"', score: 10.5 }
                  - { id: helping, name: { zh: 志愿服务, en: Volunteering }, cite: measures 8, confidence: A, for_each: [{ count: volunteer.hours }], score: 1, most: 10 }
                  - { id: insured, name: { zh: 社保, en: Insurance }, cite: measures 8, confidence: A, for_each: [{ count: insurance.months }], score: 1 }
                rules:
                  - { id: permit, for: permit, asks: { zh: "可以办吗？", en: "A permit?" }, cite: measures 1, confidence: A, when: 'WHEN', then: entitled }
                """.replace("WHEN", when));
    }

    private static Compared compared(String when, String... facts) {
        var because = ordinance(when).permit(facts).because().get(0);
        assertThat(because.compared()).hasSize(1);
        return because.compared().get(0);
    }

    private static void isTold(Compared compared, String zh, String en) {
        var sign = compared.operator();
        assertThat(compared.label().zh() + " " + compared.value().zh() + " " + sign + " "
                        + compared.against().zh())
                .isEqualTo(zh);
        assertThat(compared.label().en() + " " + compared.value().en() + " " + sign + " "
                        + compared.against().en())
                .isEqualTo(en);
    }

    @Test
    void an_option_and_one_of_several() {
        isTold(compared("home.kind == \"own\"", "home.kind", "shed"), "住的房子 工棚 = 自己的", "Kind of home shed = own");
        isTold(
                compared("home.kind in [\"own\", \"rented\"]", "home.kind", "own"),
                "住的房子 自己的 ∈ 自己的、租的",
                "Kind of home own ∈ own, rented");
        isTold(
                compared("!(home.kind in [\"own\", \"rented\"])", "home.kind", "own"),
                "住的房子 自己的 ∉ 自己的、租的",
                "Kind of home own ∉ own, rented");
    }

    @Test
    void a_count_with_the_day_it_runs_to_and_the_figure_with_its_unit() {
        isTold(
                compared("years(residence.since, on) >= seven_years", "residence.since", "2005-03-01"),
                "住下的日子，到2012年3月1日 7 年 ≥ 7 年",
                "Living here since, to 1 March 2012 7 years ≥ 7 years");
        isTold(
                compared("years(residence.since, on) >= seven_years"),
                "住下的日子，到2012年3月1日 不知道 ≥ 7 年",
                "Living here since, to 1 March 2012 not known ≥ 7 years");
    }

    @Test
    void a_day_beside_the_day_looked_at() {
        isTold(
                compared("on <= permit.endorsed_until", "permit.endorsed_until", "2012-02-29"),
                "签注到 2012年2月29日 ≥ 2012年3月1日",
                "Endorsed until 29 February 2012 ≥ 1 March 2012");
    }

    @Nested
    @DisplayName("places")
    class Places {
        private final String[] gaolan = {"residence.place", "620102", "resident.hukou_place", "620122"};

        @Test
        void one_fact_beside_another() {
            isTold(
                    compared("same_city(resident.hukou_place, residence.place)", gaolan),
                    "户口所在地 620122 = 620102",
                    "Place of the hukou 620122 = 620102");
            isTold(
                    compared("!same_county(resident.hukou_place, residence.place)", "residence.place", "620102"),
                    "户口所在地 不知道 ≠ 620102",
                    "Place of the hukou not known ≠ 620102");
        }

        @Test
        void a_place_named_in_the_article() {
            isTold(
                    compared("within(resident.hukou_place, \"620100\")", gaolan),
                    "户口所在地 620122 ∈ 620100",
                    "Place of the hukou 620122 ∈ 620100");
        }

        @Test
        void a_district_of_the_city_or_none() {
            isTold(
                    compared("city_district(resident.hukou_place)", gaolan),
                    "户口所在地 620122 = 市辖区",
                    "Place of the hukou 620122 = a district of the city");
            isTold(
                    compared("!city_district(resident.hukou_place)", gaolan),
                    "户口所在地 620122 ≠ 市辖区",
                    "Place of the hukou 620122 ≠ a district of the city");
        }
    }

    @Nested
    @DisplayName("points")
    class PointsInWords {
        @Test
        void all_known() {
            isTold(
                    compared("points >= needed", "home.kind", "own", "volunteer.hours", "3", "insurance.months", "0"),
                    "积分 13.5 分 ≥ 20 分",
                    "Points 13.5 points ≥ 20 points");
        }

        @Test
        void between_their_least_and_their_most() {
            isTold(
                    compared("points >= needed", "home.kind", "own", "insurance.months", "0"),
                    "积分 10.5–20.5 分 ≥ 20 分",
                    "Points 10.5–20.5 points ≥ 20 points");
        }

        @Test
        void fewer_than_needed_and_a_number_nobody_has_set() {
            String[] none = {"home.kind", "shed", "volunteer.hours", "0", "insurance.months", "0"};
            isTold(compared("points < needed", none), "积分 0 分 < 20 分", "Points 0 points < 20 points");
            isTold(compared("points >= open_points", none), "积分 0 分 ≥ 还没有定", "Points 0 points ≥ not set yet");
        }
    }

    @Test
    void the_reading_that_was_followed() {
        isTold(
                compared("HALF_YEAR_BASIS == \"lived\""),
                "半年从哪天算 从登记那天算 = 从住下那天算",
                "What half a year is counted from from registration = from moving in");
        isTold(
                compared("HALF_YEAR_BASIS != \"lived\""),
                "半年从哪天算 从登记那天算 ≠ 从住下那天算",
                "What half a year is counted from from registration ≠ from moving in");
    }

    @Test
    void where_the_general_rule_does_not_hold_only_the_exceptions_that_come_first_are_shown() {
        var permit = Ordinance.of("""
                rules:
                  - { id: permit, for: permit, asks: { zh: "有自己的房子吗？", en: "An own home?" }, cite: measures 1, confidence: A, when: 'home.kind == "own"', then: entitled }
                  - { id: crowd, for: permit, asks: { zh: "太挤吗？", en: "Too many?" }, cite: measures 2, confidence: A, exception_to: permit, when: home.persons > four_persons, then: refused }
                  - { id: local, for: permit, asks: { zh: "本地人吗？", en: "Local?" }, cite: measures 3, confidence: A, exception_to: permit, first: true, when: 'within(resident.hukou_place, "620100")', then: not_required }
                """);
        var far = permit.permit("home.kind", "shed", "home.persons", "5", "resident.hukou_place", "110105");
        assertThat(far.because().get(0).exceptions()).extracting(Because::rule).containsExactly("local");
        var owner = permit.permit("home.kind", "own", "home.persons", "5", "resident.hukou_place", "110105");
        assertThat(owner.because().get(0).exceptions())
                .extracting(Because::rule)
                .containsExactly("crowd", "local");
    }
}
