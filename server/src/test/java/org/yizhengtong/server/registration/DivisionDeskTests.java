package org.yizhengtong.server.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yizhengtong.server.registration.DivisionLevel.COMMUNITY;
import static org.yizhengtong.server.registration.DivisionLevel.COUNTY;
import static org.yizhengtong.server.registration.DivisionLevel.PROVINCE;
import static org.yizhengtong.server.registration.DivisionLevel.STREET;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.kernel.NotFound;

@ServiceTest
@DisplayName("Administrative divisions (行政区划)")
class DivisionDeskTests {
    private final DivisionDesk desk;

    @Autowired
    DivisionDeskTests(DivisionDesk desk) {
        this.desk = desk;
    }

    @ParameterizedTest(name = "{0} is {3}")
    @CsvSource({
        "37, PROVINCE, 山东省, 山东省",
        "3706, CITY, 烟台市, 山东省烟台市",
        "370602, COUNTY, 芝罘区, 山东省烟台市芝罘区",
        "370602003, STREET, 毓璜顶街道, 山东省烟台市芝罘区毓璜顶街道",
        "370602003005, COMMUNITY, 毓璜顶西社区, 山东省烟台市芝罘区毓璜顶街道毓璜顶西社区",
        "110101, COUNTY, 东城区, 北京市东城区",
        "441900, COUNTY, 东莞市, 广东省东莞市",
        "429004, COUNTY, 仙桃市, 湖北省仙桃市"
    })
    @DisplayName("every level has its name, and its full name without groupings such as 市辖区")
    void levels_and_full_names(String code, DivisionLevel level, String name, String fullName) {
        assertThat(desk.division(code)).satisfies(division -> {
            assertThat(division.level()).isEqualTo(level);
            assertThat(division.name()).isEqualTo(name);
            assertThat(division.fullName()).isEqualTo(fullName);
        });
    }

    @Test
    @DisplayName("six digits that end in zeros name the city or the province")
    void zeros() {
        assertThat(desk.division("370600").name()).isEqualTo("烟台市");
        assertThat(desk.division("370000").name()).isEqualTo("山东省");
        assertThat(desk.division("371000").name()).isEqualTo("威海市");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"毓璜顶西", "yuhuangdingxi", "Yu Huang Ding Xi", "yhdx", "ＹＨＤＸ", "毓璜顶 西社区"})
    @DisplayName("毓璜顶西社区 is found in Yantai by name, pinyin and initials")
    void by_name_pinyin_and_initials(String typed) {
        assertThat(desk.search("370600", typed, COUNTY, COMMUNITY, 20))
                .extracting(Division::code)
                .contains("370602003005");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"璜顶西", "顶西社区", "芝罘毓璜顶西", "芝罘区毓璜顶街道毓璜顶西社区", "huangdingxi"})
    @DisplayName("毓璜顶西社区 is also found by the middle of its name, or with what it lies in before it")
    void by_the_middle_of_the_name(String typed) {
        assertThat(desk.search("370600", typed, COUNTY, COMMUNITY, 20))
                .extracting(Division::code)
                .contains("370602003005");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"临沂沂水", "山东沂水", "临沂市沂水县", "山东省临沂市沂水县"})
    @DisplayName("a county is found as people write it, its city or province before it")
    void with_its_city(String typed) {
        assertThat(desk.search(null, typed, PROVINCE, COUNTY, 20))
                .extracting(Division::code)
                .containsExactly("371323");
    }

    @Test
    @DisplayName("what lies in a place of that name is not listed with it")
    void not_its_children() {
        assertThat(desk.search(null, "东烟台", PROVINCE, COUNTY, 20))
                .extracting(Division::name)
                .startsWith("烟台市")
                .doesNotContain("芝罘区", "龙口市");
        assertThat(desk.search(null, "uh", PROVINCE, COUNTY, 20))
                .as("two letters begin a name, or nothing")
                .isEmpty();
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"yuhuangding", "yhd", "毓璜顶"})
    @DisplayName("the street comes before its communities")
    void wider_first(String typed) {
        assertThat(desk.search("370600", typed, COUNTY, COMMUNITY, 20))
                .extracting(Division::name)
                .startsWith("毓璜顶街道")
                .contains("毓璜顶东社区", "毓璜顶西社区");
    }

    @Test
    @DisplayName("重庆 is read chongqing, 吕梁 lvliang")
    void readings() {
        assertThat(desk.search(null, "chongqing", PROVINCE, COUNTY, 20))
                .extracting(Division::fullName)
                .startsWith("重庆市");
        assertThat(desk.search(null, "lüliang", PROVINCE, COUNTY, 20))
                .extracting(Division::name)
                .contains("吕梁市");
    }

    @Test
    @DisplayName("a search stays inside the division it is made in, and within its levels")
    void inside() {
        assertThat(desk.search("370611", "毓璜顶", COUNTY, COMMUNITY, 20)).isEmpty();
        assertThat(desk.search("370602", "yhd", STREET, STREET, 20))
                .extracting(Division::level)
                .containsOnly(STREET);
        assertThat(desk.search("3706", "s", COUNTY, COMMUNITY, 20)).hasSize(20);
    }

    @Test
    @DisplayName("only the children of the chosen parent are listed")
    void children() {
        assertThat(desk.children("370602003"))
                .allSatisfy(child -> assertThat(child.code()).startsWith("370602003"))
                .extracting(Division::name)
                .contains("毓璜顶西社区")
                .hasSize(12);
        assertThat(desk.children("")).hasSize(31);
        assertThat(desk.children("11")).extracting(Division::level).containsOnly(COUNTY);
        assertThat(desk.children("370602003005")).isEmpty();
    }

    @Test
    @DisplayName("蓬莱市 was abolished: found as a hukou place, now part of 蓬莱区, but nobody lives there")
    void abolished() {
        assertThat(desk.search(null, "蓬莱", PROVINCE, COUNTY, 20))
                .filteredOn(Division::abolished)
                .singleElement()
                .satisfies(former -> {
                    assertThat(former.code()).isEqualTo("370684");
                    assertThat(former.fullName()).isEqualTo("山东省烟台市蓬莱市");
                    assertThat(former.nowPartOf()).isEqualTo("蓬莱区");
                    assertThat(former.until()).isEqualTo(LocalDate.of(2020, 6, 5));
                });
        assertThat(desk.search("3706", "penglai", COUNTY, COMMUNITY, 20))
                .extracting(Division::code)
                .contains("370614")
                .doesNotContain("370684");
        assertThat(desk.children("3706")).extracting(Division::code).doesNotContain("370684");
        assertThat(desk.exists("370684")).isTrue();
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "99", "370699", "1101", "abc", "37%", "3706020030051", "\0\0"})
    @DisplayName("what is no division is not found")
    void unknown(String code) {
        assertThat(desk.exists(code)).isFalse();
        assertThatThrownBy(() -> desk.division(code)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("signs mean nothing in a search")
    void signs() {
        assertThat(List.of("%", "_", "' or 1=1", "\0", "\ud842"))
                .allSatisfy(typed -> assertThat(desk.search(null, typed, PROVINCE, COUNTY, 20))
                        .isEmpty());
    }
}
