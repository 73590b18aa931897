package org.yizhengtong.server.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yizhengtong.server.registration.Newcomers.YISHUI;
import static org.yizhengtong.server.registration.Newcomers.YUHUANGDING_WEST;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;

@ServiceTest
@RecordApplicationEvents
@DisplayName("Residence registration (居住登记)")
class RegistrationDeskTests {
    private final RegistrationDesk desk;
    private final JdbcClient jdbc;
    private final Clock clock;

    @Autowired
    CarryOverDesk register;

    @Autowired
    RegistrationDeskTests(RegistrationDesk desk, JdbcClient jdbc, Clock clock) {
        this.desk = desk;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    @DisplayName("a newcomer declares a rented home: registered today, the number masked, one event")
    void declares(ApplicationEvents events) {
        var actor = Newcomers.actor();
        var number = Newcomers.number();
        var today = LocalDate.now(clock);

        var registered = desk.declare(actor, Newcomers.declaration(number), RequestId.fresh());

        assertThat(desk.of(actor.resident())).contains(registered);
        assertThat(registered.maskedNumber()).isEqualTo(number.masked());
        assertThat(registered.hukouName()).isEqualTo("山东省临沂市沂水县");
        assertThat(registered.address()).isEqualTo("山东省烟台市芝罘区毓璜顶街道毓璜顶西社区12号楼3单元402");
        assertThat(registered.registeredOn()).isEqualTo(today);
        assertThat(desk.facts(actor.resident()).values())
                .isEqualTo(Map.of(
                        "resident.birth_date",
                        LocalDate.of(1968, 3, 1),
                        "resident.hukou_place",
                        YISHUI,
                        "residence.place",
                        YUHUANGDING_WEST,
                        "residence.since",
                        LocalDate.of(2011, 9, 1),
                        "residence.registered_since",
                        today,
                        "home.kind",
                        "rented",
                        "home.lease_registered",
                        true));
        assertThat(desk.particulars(actor.resident()).number()).isEqualTo(number);
        assertThat(events.stream(ResidenceDeclared.class))
                .filteredOn(event -> event.about().equals(actor.resident()))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.place()).isEqualTo(YUHUANGDING_WEST);
                    assertThat(event.moved()).isFalse();
                });
    }

    @Test
    @DisplayName("a move is booked beside the former home, and the years go on")
    void moves(ApplicationEvents events) {
        var actor = Newcomers.actor();
        desk.declare(actor, Newcomers.declaration(Newcomers.number()), RequestId.fresh());

        var moved = desk.declare(actor, Newcomers.move("370602003004", LocalDate.of(2013, 5, 1)), RequestId.fresh());

        assertThat(moved.name()).isEqualTo("样例人");
        assertThat(moved.place()).isEqualTo("370602003004");
        assertThat(desk.facts(actor.resident()).values())
                .containsEntry("residence.since", LocalDate.of(2011, 9, 1))
                .containsEntry("residence.registered_since", LocalDate.now(clock))
                .containsEntry("home.kind", "shed")
                .doesNotContainKey("home.lease_registered");
        assertThat(jdbc.sql("select place || ' ' || coalesce(ended_on::text, 'open') from residence"
                                + " where resident_id = ? order by moved_in")
                        .param(actor.id())
                        .query(String.class)
                        .list())
                .containsExactly("370602003005 2013-05-01", "370602003004 open");
        assertThat(events.stream(ResidenceDeclared.class).filter(ResidenceDeclared::moved))
                .anyMatch(event -> event.about().equals(actor.resident()));
    }

    @Test
    @DisplayName("a number registered under another account is refused, and says nothing about the other")
    void number_taken() {
        var number = Newcomers.number();
        desk.declare(Newcomers.actor(), Newcomers.declaration(number), RequestId.fresh());
        var second = Newcomers.actor();

        assertThatThrownBy(() -> desk.declare(second, Newcomers.declaration(number), RequestId.fresh()))
                .isInstanceOfSatisfying(
                        FieldErrors.class,
                        refusal -> assertThat(refusal.errors())
                                .containsExactly(new FieldErrors.FieldError(
                                        "citizenNumber", "registration.error.citizenNumber.taken")));
        assertThat(desk.of(second.resident())).isEmpty();
        assertThatThrownBy(() -> desk.particulars(second.resident())).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("who is registered cannot become somebody else by declaring again")
    void identity_stays() {
        var actor = Newcomers.actor();
        desk.declare(actor, Newcomers.declaration(Newcomers.number()), RequestId.fresh());

        assertThatThrownBy(() -> desk.declare(actor, Newcomers.declaration(Newcomers.number()), RequestId.fresh()))
                .hasMessageContaining("registration.error.citizenNumber.registered");
    }

    @Test
    @DisplayName("another's request id is no hindrance")
    void request_ids_are_ones_own() {
        var request = RequestId.fresh();
        desk.declare(Newcomers.actor(), Newcomers.declaration(Newcomers.number()), request);
        var second = Newcomers.actor();

        desk.declare(second, Newcomers.declaration(Newcomers.number()), request);

        assertThat(desk.of(second.resident())).isPresent();
    }

    @Test
    @DisplayName("two thousand residents are entered in one go, and can be asked for in one go")
    void load() {
        var many = IntStream.range(0, 2_000)
                .mapToObj(i -> new LoadedResidence(
                        ResidentId.fresh(),
                        Newcomers.number(LocalDate.of(1980, 1, 1)),
                        "样例人" + i,
                        YISHUI,
                        YUHUANGDING_WEST,
                        i + "号",
                        "rented",
                        i % 2 == 0 ? null : false,
                        LocalDate.of(2009, 6, 1),
                        LocalDate.of(2009, 7, 1)))
                .toList();

        register.load(many);

        var ids = many.stream().map(LoadedResidence::resident).toList();
        assertThat(desk.of(ids)).hasSize(2_000);
        assertThat(desk.facts(ids.getFirst()).values())
                .containsEntry("residence.registered_since", LocalDate.of(2009, 7, 1))
                .doesNotContainKey("home.lease_registered");
    }

    @Test
    @DisplayName("the identity number is nowhere in the clear")
    void sealed() {
        var actor = Newcomers.actor();
        var number = Newcomers.number();
        desk.declare(actor, Newcomers.declaration(number), RequestId.fresh());

        var row = jdbc.sql("select resident::text from resident where id = ?")
                .param(actor.id())
                .query(String.class)
                .single();
        assertThat(row).doesNotContain(number.value()).doesNotContain(hex(number.value()));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
