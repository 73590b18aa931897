package org.yizhengtong.policy;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Whether a second officer agrees to a correction of the register (更正须两人同意)")
class ConsentTests {
    private static final Policy SAMPLE = Policy.read(Path.of("src/test/resources/packs"));

    @ParameterizedTest(name = "on {0}: {1} {2}")
    @CsvSource({
        "2013-12-31, name, false",
        "2014-01-01, name, false",
        "2014-01-01, address_line, true",
        "2015-12-31, name, false",
        "2016-01-01, address_line, true"
    })
    void the_pack_says_it_by_particular_and_day(String on, String what, boolean secondOfficer) {
        assertThat(said(on)).containsEntry(what, secondOfficer);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2013-12-31, address_line", "2016-01-01, name", "2014-01-01, phone"})
    void it_says_nothing_of_the_others_nor_on_other_days(String on, String what) {
        assertThat(said(on)).doesNotContainKey(what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"370600", "110000", "130000", "440100", "440400"})
    void no_law_that_was_read_says_anything(String place) {
        assertThat(RealPacks.POLICY.consents(place, parse("2012-03-01"))).isEmpty();
        assertThat(RealPacks.POLICY.consents(place, parse("2018-01-01"))).isEmpty();
    }

    @Test
    void it_is_there_for_reading() {
        var text = SAMPLE.law("620100", parse("2014-01-01"));
        assertThat(text)
                .filteredOn(pack -> pack.pack().pack().equals("city"))
                .singleElement()
                .satisfies(pack -> assertThat(pack.consents())
                        .extracting(one -> Map.entry(one.what(), one.cite().provision()))
                        .containsExactly(Map.entry("address_line", "24"), Map.entry("name", "24")));
    }

    private static Map<String, Boolean> said(String on) {
        var said = new HashMap<String, Boolean>();
        SAMPLE.consents("620100", parse(on)).forEach((what, consent) -> said.put(what, consent.secondOfficer()));
        return said;
    }
}
