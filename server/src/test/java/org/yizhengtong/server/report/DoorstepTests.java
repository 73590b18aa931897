package org.yizhengtong.server.report;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.Newcomers;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.registration.ResidencePeriod;

@ServiceTest
@DisplayName("Registration at the door (上门登记): written down without a network, sent later")
class DoorstepTests {
    @Autowired
    DoorstepDesk doorstep;

    @Autowired
    ReportDesk reports;

    @Autowired
    RegistrationDesk registration;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Actor officer;
    private Device device;
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void atTheDoor() {
        clock.set("2012-03-05T02:00:00Z");
        town.newcomer();
        officer = town.officer();
        device = new Device(doorstep.page(officer).key(), officer);
    }

    @Test
    @DisplayName("who was told on Friday and sent on Monday is registered since Friday")
    void since_the_door() {
        send("2012-03-02", Device.newcomer(Newcomers.number()));

        var registered = reports.registerAsTold(id, officer);

        assertThat(registered.resident()).isEqualTo(new ResidentId(id));
        assertThat(registration.history(registered.resident()))
                .singleElement()
                .extracting(ResidencePeriod::registeredOn)
                .isEqualTo(parse("2012-03-02"));
        assertThat(registration.last(registered.resident()).orElseThrow().hukouName())
                .isEqualTo("山东省临沂市沂水县");
        assertThat(events()).containsExactly("ResidenceDeclared");
    }

    @Test
    @DisplayName("what the service has kept waits until it is registered, whatever happens in between")
    void kept_before_anything_else() {
        send("2012-03-05", Device.newcomer(Newcomers.number()));

        assertThat(reports.waiting(officer)).extracting(ReportRow::id).contains(id);
        assertThat(events()).isEmpty();

        reports.registerAsTold(id, officer);
        assertThat(reports.waiting(officer)).extracting(ReportRow::id).doesNotContain(id);
    }

    @Test
    @DisplayName("once it is registered, what was told is kept no longer")
    void told_no_longer_kept() {
        send("2012-03-05", Device.newcomer(Newcomers.number()));
        reports.registerAsTold(id, officer);

        assertThat(jdbc.sql("select sealed is null from report where id = ?")
                        .param(id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    @DisplayName("sent fifty times at once, it is registered once, and everyone gets the same answer")
    void fifty_at_once() throws Exception {
        var sealed = device.seal("2012-03-05", Device.newcomer(Newcomers.number()));

        var all = AtOnce.times(50, () -> {
            doorstep.keep(id, sealed, officer);
            return reports.registerAsTold(id, officer);
        });

        assertThat(all.refused()).isEmpty();
        assertThat(all.done()).extracting(Registered::resident).containsOnly(new ResidentId(id));
        assertThat(events()).hasSize(1);
    }

    @Test
    @DisplayName("another report under the same name changes nothing of the first")
    void one_name_one_report() {
        send("2012-03-05", Device.newcomer(Newcomers.number()));
        send("2012-03-05", Device.newcomer(Newcomers.number()));
        var colleague = town.colleague();
        var other = new Device(doorstep.page(officer).key(), colleague)
                .seal("2012-03-05", Device.newcomer(Newcomers.number()));

        assertThatThrownBy(() -> doorstep.keep(id, other, colleague)).isInstanceOf(NotOpened.class);
        assertThat(jdbc.sql("select count(*) from report where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    @DisplayName("what a colleague wrote down on the same device, the colleague sends")
    void a_colleagues() {
        var sealed = device.seal("2012-03-05", Device.newcomer(Newcomers.number()));

        assertThatThrownBy(() -> doorstep.keep(id, sealed, town.colleague())).isInstanceOf(WrittenByAnother.class);
        assertThatThrownBy(() -> doorstep.keep(id, sealed, town.newcomer())).isInstanceOf(NotYours.class);
        assertThat(reports.waiting(officer)).extracting(ReportRow::id).doesNotContain(id);
    }

    @Test
    @DisplayName("what is missing or cannot be is mended by an officer; the report waits meanwhile")
    void to_mend() {
        var told = Device.newcomer(Newcomers.number());
        told.put("hukouPlace-search", "鼓楼区");
        told.put("addressLine", "");
        send("2012-03-02", told);

        assertThatThrownBy(() -> reports.registerAsTold(id, officer))
                .isInstanceOfSatisfying(
                        FieldErrors.class,
                        wrong -> assertThat(wrong.errors())
                                .extracting(FieldErrors.FieldError::field)
                                .containsExactlyInAnyOrder("hukouPlace", "addressLine"));
        var fields = new HashMap<>(reports.open(id, Map.of(), officer).fields());
        fields.putAll(Map.of("hukouPlace", Town.HUKOU, "addressLine", "9号", "toldOn.year", "2012"));
        fields.putAll(Map.of("toldOn.month", "3", "toldOn.day", "2"));

        var registered = reports.register(id, ReportForm.of(fields), officer);

        assertThat(registration.last(registered.resident()).orElseThrow().registeredOn())
                .isEqualTo(parse("2012-03-02"));
    }

    @Test
    @DisplayName("the day at the door: not after the sending; thirty days before it, but for the head of the station")
    void the_day() {
        var told = Device.newcomer(Newcomers.number());
        told.put("movedIn.year", "2011");
        send("2012-03-06", told);
        assertThatThrownBy(() -> reports.registerAsTold(id, officer)).hasMessageContaining("toldOn.after_sending");

        var before = UUID.randomUUID();
        doorstep.keep(before, device.seal("2012-02-03", told), officer);
        assertThatThrownBy(() -> reports.registerAsTold(before, officer)).hasMessageContaining("toldOn.long_ago");
        assertThat(reports.registerAsTold(before, town.head()).resident()).isEqualTo(new ResidentId(before));

        var thirty = UUID.randomUUID();
        told.put("citizenNumber", Newcomers.number().value());
        doorstep.keep(thirty, device.seal("2012-02-04", told), officer);
        assertThat(reports.registerAsTold(thirty, officer).resident()).isEqualTo(new ResidentId(thirty));
    }

    @Test
    @DisplayName("set aside with a reason, it is gone for good, and sending it again does not bring it back")
    void set_aside() {
        send("2012-03-05", Device.newcomer(Newcomers.number()));

        assertThatThrownBy(() -> reports.setAside(id, " ", officer)).hasMessageContaining("reason_missing");
        assertThatThrownBy(() -> reports.setAside(id, "走了", town.officerElsewhere()))
                .isInstanceOf(NotYours.class);
        reports.setAside(id, "走了", officer);

        assertThat(reports.open(id, Map.of(), officer).waits()).isFalse();
        assertThatThrownBy(() -> reports.registerAsTold(id, officer)).isInstanceOf(NotFound.class);
        assertThat(events()).isEmpty();
    }

    private void send(String toldOn, Map<String, String> fields) {
        doorstep.keep(id, device.seal(toldOn, fields), officer);
    }

    private List<String> events() {
        return jdbc.sql("select kind from journal where resident = ?")
                .param(id)
                .query(String.class)
                .list();
    }
}
