package org.yizhengtong.server.registration;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yizhengtong.server.Desktop.text;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.yizhengtong.server.Desktop;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.account.Phones;
import org.yizhengtong.server.audit.AuditDesk;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.ResidentId;

@ServiceTest
@DisplayName("An officer finds a resident by name, pinyin, identity number or telephone")
class SearchTests {
    @Autowired
    SearchDesk desk;

    @Autowired
    CarryOverDesk register;

    @Autowired
    AccountDesk accounts;

    @Autowired
    AuditDesk audit;

    @Autowired
    Town town;

    @Autowired
    WebApplicationContext service;

    @ParameterizedTest(name = "{0} is read {1}, in short {2}")
    @CsvSource({"单田芳,shantianfang,stf", "曾小贤,zengxiaoxian,zxx", "吕不韦,lvbuwei,lbw", "欧阳Anna,ouyanganna,oyanna"})
    void names_are_read(String name, String pinyin, String initials) {
        assertThat(NameReading.of(name)).isEqualTo(new NameReading(pinyin, initials));
    }

    @Test
    @DisplayName("by the beginning of the name, of its pinyin or of its initials; by nothing in the middle")
    void by_name() {
        var id = enter("翟璨一", Newcomers.number());

        assertThat(found("翟璨")).contains(id);
        assertThat(found("zhaican")).contains(id);
        assertThat(found("ZHAI CANYI")).contains(id);
        assertThat(found("zcy")).contains(id);
        assertThat(found("璨一")).doesNotContain(id);
        assertThat(found("canyi")).doesNotContain(id);
    }

    @Test
    @DisplayName("by the whole identity number, an old one of fifteen digits too; a mistyped one is said to be wrong")
    void by_identity_number() {
        var number = Newcomers.number();
        var id = enter("试样丁", number);

        assertThat(found(number.value())).containsExactly(id);
        assertThat(found(number.value().substring(0, 6) + number.value().substring(8, 17)))
                .containsExactly(id);
        assertThatThrownBy(() ->
                        found(number.value().substring(0, 17) + (number.value().endsWith("1") ? "2" : "1")))
                .hasMessageContaining("problem.citizen_number.check");
        assertThat(found(number.value().substring(0, 12))).isEmpty();
    }

    @Test
    @DisplayName("by the telephone number, however it is written")
    void by_phone() {
        var id = enter("试样戊", Newcomers.number());
        var phone = Phones.next();
        accounts.openFor(id, phone);

        assertThat(found("+86 " + phone)).containsExactly(id);
        assertThat(found("13999999999")).isEmpty();
    }

    @Test
    @DisplayName("fifty are shown of many, and that there are more is said; exactly fifty are all")
    void limit() {
        many("限数五十", 50);
        assertThat(desk.search("限数五十", town.officer()).residents()).hasSize(50);
        assertThat(desk.search("限数五十", town.officer()).more()).isFalse();
        many("限数五十", 1);
        assertThat(desk.search("限数五十", town.officer()).residents()).hasSize(50);
        assertThat(desk.search("限数五十", town.officer()).more()).isTrue();
    }

    @Test
    @DisplayName("whoever is shown sees who searched; only officers search; nothing and too much are sent back")
    void audited() {
        var id = enter("翟璨二", Newcomers.number());
        found("翟璨二");
        assertThat(audit.looksAt(id).looks())
                .singleElement()
                .satisfies(look -> assertThat(look.purpose()).isEqualTo("purpose.search"));

        assertThatThrownBy(() -> desk.search("翟璨二", town.school())).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> found(" ")).hasMessageContaining("registration.error.q.empty");
        assertThat(found("试".repeat(50))).isEmpty();
        assertThatThrownBy(() -> found("试".repeat(51))).hasMessageContaining("registration.error.q.long");
        assertThat(found("%_' or 1=1")).isEmpty();
    }

    @Test
    @DisplayName("on the page: nothing that was typed stands in an address")
    void page() {
        var id = enter("翟璨三", Newcomers.number());
        var counter = new Desktop(service, town.officer());
        assertThat(counter.get("/counter/residents")).hasStatusOk();
        assertThat(text(counter.post("/counter/residents", Map.of("q", "翟璨三")))).contains("翟璨三");
        assertThat(counter.post("/counter/residents", Map.of("q", ""))).hasStatus(400);
        assertThat(text(counter.post("/counter/residents", Map.of("q", "龘龘龘")))).contains("没有找到");
        assertThat(counter.get("/counter/residents/" + id)).hasStatusOk();
    }

    private List<ResidentId> found(String typed) {
        return desk.search(typed, town.officer()).residents().stream()
                .map(one -> one.registration().resident())
                .toList();
    }

    private void many(String name, int count) {
        register.load(IntStream.range(0, count)
                .mapToObj(i -> one(ResidentId.fresh(), name, Newcomers.number()))
                .toList());
    }

    private ResidentId enter(String name, CitizenNumber number) {
        var id = ResidentId.fresh();
        register.load(List.of(one(id, name, number)));
        return id;
    }

    private static LoadedResidence one(ResidentId id, String name, CitizenNumber number) {
        var day = parse("2012-02-01");
        return new LoadedResidence(
                id, number, name, Town.HUKOU, "370613001011", Town.ADDRESS, "rented", false, day, day);
    }
}
