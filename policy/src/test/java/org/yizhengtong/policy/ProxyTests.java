package org.yizhengtong.policy;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("For whom somebody else may apply (代办)")
class ProxyTests {
    @ParameterizedTest(name = "in {0} by {2} article {3}")
    @CsvSource({
        "370600, 2016-01-01, 国务院令第663号, 9",
        "370600, 2018-01-01, 国务院令第663号, 9",
        "110000, 2016-10-01, 北京市人民政府令第270号, 9",
        "130000, 2016-02-15, 冀政发〔2016〕4号, 12"
    })
    void a_guardian_or_near_relative_for_a_child_under_sixteen_and_for_who_cannot_get_about(
            String place, String on, String number, String article) {
        var proxies = RealPacks.POLICY.proxies(place, parse(on));
        assertThat(proxies).containsOnlyKeys("child", "old_or_disabled");
        assertThat(proxies.values()).allSatisfy(proxy -> {
            assertThat(proxy.by()).containsExactly("guardian", "near_relative");
            assertThat(proxy.cite().number()).isEqualTo(number);
            assertThat(proxy.cite().provision()).isEqualTo(article);
        });
        assertThat(proxies.values())
                .extracting(proxy -> proxy.who() + " " + proxy.under())
                .containsExactly("child 16", "old_or_disabled null");
    }

    @ParameterizedTest
    @CsvSource({"370600, 2012-03-01", "370600, 2012-10-01", "370600, 2015-12-31", "110000, 2012-03-01"})
    void where_the_law_is_silent_it_is_open(String place, String on) {
        assertThat(RealPacks.POLICY.proxies(place, parse(on))).isEmpty();
    }

    @Test
    void whoever_applies_for_another_brings_an_identity_card_too() {
        assertThat(RealPacks.POLICY.papers("370600", parse("2018-01-01"), "application"))
                .filteredOn(Paper::onBehalf)
                .extracting(Paper::id)
                .containsExactly("proxy_proof");
        assertThat(RealPacks.POLICY.papers("370600", parse("2012-03-01"), "application"))
                .noneMatch(Paper::onBehalf);
    }
}
