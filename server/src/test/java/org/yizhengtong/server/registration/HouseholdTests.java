package org.yizhengtong.server.registration;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yizhengtong.server.Desktop.text;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.Desktop;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.RequestId;

@ServiceTest
@DisplayName("Children under sixteen (随迁子女) and their guardian (监护人)")
class HouseholdTests {
    @Autowired
    HouseholdDesk desk;

    @Autowired
    RegistrationDesk registration;

    @Autowired
    ResidenceDesk residences;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    WebApplicationContext service;

    private Actor guardian;

    @BeforeEach
    void somebody() {
        clock.set("2012-03-05T02:00:00Z");
        guardian = town.newcomer();
    }

    @Test
    @DisplayName("a child is registered in the guardian's home, under its own number, with both identities on record")
    void registers() {
        desk.declare(guardian, child(Newcomers.number(parse("2004-05-06"))), RequestId.fresh());

        assertThat(desk.of(guardian.resident())).singleElement().satisfies(one -> {
            assertThat(one.age()).isEqualTo(7);
            assertThat(one.guardian()).isEqualTo(guardian.resident());
            assertThat(registration.of(one.child()).orElseThrow().address())
                    .isEqualTo(
                            registration.of(guardian.resident()).orElseThrow().address());
            assertThat(desk.of(one.child()))
                    .singleElement()
                    .satisfies(same -> assertThat(same.guardianName()).isEqualTo(Town.NAME));
        });
        assertThat(town.journalOf(guardian)).singleElement().asString().startsWith("ResidenceDeclared");
    }

    @Test
    @DisplayName(
            "the day before the sixteenth birthday is soon enough, the birthday too late; born on 29 February, 1 March")
    void under_sixteen() {
        desk.declare(guardian, child(Newcomers.number(parse("1996-03-06"))), RequestId.fresh());
        assertThatThrownBy(
                        () -> desk.declare(guardian, child(Newcomers.number(parse("1996-03-05"))), RequestId.fresh()))
                .hasMessageContaining("registration.error.citizenNumber.of_age");
        clock.set("2012-02-29T02:00:00Z");
        assertThatThrownBy(
                        () -> desk.declare(guardian, child(Newcomers.number(parse("1996-02-29"))), RequestId.fresh()))
                .hasMessageContaining("registration.error.citizenNumber.of_age");
    }

    @Test
    @DisplayName("turning sixteen is true on the day, with no job having run")
    void turns_sixteen() {
        desk.declare(guardian, child(Newcomers.number(parse("1996-03-06"))), RequestId.fresh());
        assertThat(desk.of(guardian.resident()).getFirst().ofAge()).isFalse();

        clock.set("2012-03-06T02:00:00Z");

        assertThat(desk.of(guardian.resident()).getFirst().ofAge()).isTrue();
        assertThat(text(as(guardian).get("/residences/children"))).contains("2012年3月6日满16周岁了，从那天起自己办");
    }

    @Test
    @DisplayName("the same form fifty times at once registers one child; a child registered already is no second one")
    void once() throws Exception {
        var number = Newcomers.number(parse("2004-05-06"));
        var request = RequestId.fresh();
        AtOnce.times(50, () -> {
            desk.declare(guardian, child(number), request);
            return true;
        });
        assertThat(desk.of(guardian.resident())).hasSize(1);

        assertThatThrownBy(() -> desk.declare(town.newcomer(), child(number), RequestId.fresh()))
                .hasMessageContaining("registration.error.citizenNumber.child_taken");
    }

    @Test
    @DisplayName("twelve children are registered here, the thirteenth at the station; who moved away registers none")
    void limits() {
        for (var i = 0; i < HouseholdDesk.MOST_CHILDREN; i++)
            desk.declare(guardian, child(Newcomers.number(parse("2004-05-06"))), RequestId.fresh());
        assertThatThrownBy(
                        () -> desk.declare(guardian, child(Newcomers.number(parse("2004-05-06"))), RequestId.fresh()))
                .hasMessageContaining("registration.error.name.too_many");

        residences.leave(
                guardian.resident(), ToldStep.on(TypedDay.of(parse("2012-03-05"))), RequestId.fresh(), guardian);
        assertThatThrownBy(
                        () -> desk.declare(guardian, child(Newcomers.number(parse("2004-05-06"))), RequestId.fresh()))
                .isInstanceOf(NotLivingHere.class);
    }

    @Test
    @DisplayName("on the pages: what is missing is said and kept; then the child stands there, and at the counter")
    void pages() {
        var my = as(guardian);
        var form = new HashMap<>(Map.of("requestId", RequestId.fresh().toString(), "name", "试样小"));
        var wrong = my.post("/residences/children", form);
        assertThat(wrong).hasStatus(400);
        assertThat(text(wrong)).contains("请选：你是孩子的什么人");
        assertThat(Desktop.html(wrong)).contains("value=\"试样小\"");
        assertThat(my.get("/residences/children/new")).hasStatusOk();

        form.putAll(Map.of(
                "citizenNumber", Newcomers.number(parse("2004-05-06")).value(),
                "hukouPlace", Town.HUKOU,
                "relation", "parent",
                "movedIn.year", "2012",
                "movedIn.month", "2",
                "movedIn.day", "1"));
        my.post("/residences/children", form);

        assertThat(text(my.get("/residences/children"))).contains("试样小", "7岁", "2020年5月6日满16周岁");
        assertThat(text(as(town.officer()).get("/counter/residents/" + guardian.id())))
                .contains("监护关系", "试样小");
    }

    private Desktop as(Actor actor) {
        return new Desktop(service, actor);
    }

    private static ChildDeclaration child(CitizenNumber number) {
        return new ChildDeclaration("试样小", number.value(), Town.HUKOU, "parent", TypedDay.of(parse("2012-02-01")));
    }
}
