package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Facts are typed, and a wrong one says how to mend it")
class VocabularyTests {
    private static final Policy POLICY = RealPacks.POLICY;
    private final Vocabulary vocabulary = POLICY.vocabulary();

    @Test
    void values_are_read_as_people_write_them() {
        assertThat(vocabulary.parse("residence.intended_days", " 400 ")).isEqualTo(400L);
        assertThat(vocabulary.parse("work.contract", "true")).isEqualTo(true);
        assertThat(vocabulary.parse("work.since", "2009-03-01")).isEqualTo(LocalDate.parse("2009-03-01"));
        assertThat(vocabulary.parse("home.kind", "shed")).isEqualTo("shed");
        assertThat(vocabulary.parse("residence.place", "370602003005")).isEqualTo("370602003005");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "residence.intended_days | -1 | 请写一个整数 0到36500",
                "residence.intended_days | 4e9 | 请写一个整数 0到36500",
                "work.contract | maybe | 请选“是”或“不是”",
                "work.since | 2012-02-30 | 请写日期，比如 2012-03-01",
                "permit.kind | green | 请选一项：有居住证，在有效期内、有居住证，过期或停用了、有老的暂住证、没有",
                "residence.place | Yantai | 请选一个地方",
                "resident.age | 41 | 没有这一项：resident.age"
            })
    void a_wrong_value_is_refused(String fact, String written, String words) {
        assertThatThrownBy(() -> vocabulary.parse(fact, written))
                .isInstanceOfSatisfying(
                        BadFact.class, bad -> assertThat(bad.words().zh()).isEqualTo(words));
    }

    @Test
    void values_are_said_in_words() {
        assertThat(vocabulary.words("residence.intended_days", 400L)).isEqualTo(new Text("400 天", "400 days"));
        assertThat(vocabulary.words("residence.since", LocalDate.parse("2012-03-01")))
                .isEqualTo(new Text("2012年3月1日", "1 March 2012"));
        assertThat(vocabulary.words("home.kind", "dormitory").zh()).isEqualTo("单位或学校的宿舍");
        assertThat(vocabulary.words("work.contract", false)).isEqualTo(new Text("不是", "no"));
    }

    @Test
    void an_inquiry_with_a_fact_of_the_wrong_type_is_refused() {
        var day = LocalDate.parse("2012-03-01");
        var facts = Facts.none().with("residence.intended_days", "400", Origin.SAID);
        assertThatThrownBy(() -> POLICY.find(new Inquiry("370600", day, day, facts, Set.of())))
                .isInstanceOf(BadFact.class);
    }

    @Test
    void a_place_outside_the_packs_names_the_places_there_are() {
        var day = LocalDate.parse("2012-03-01");
        assertThatThrownBy(() -> POLICY.find(new Inquiry("310000", day, day, Facts.none(), Set.of())))
                .isInstanceOf(UnknownPlace.class)
                .hasMessageContaining("no pack covers 310000")
                .hasMessageContaining("370600 (yt-2012");
    }

    @Test
    void every_question_has_at_most_twenty_characters_and_both_languages() {
        assertThat(vocabulary.all()).allSatisfy(kind -> {
            assertThat(kind.question().zh()).hasSizeLessThanOrEqualTo(20);
            assertThat(kind.question().en()).isNotBlank();
        });
    }
}
