package org.yizhengtong.server.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.account.Phones;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;

@ServiceTest
@RecordApplicationEvents
@DisplayName("Particulars corrected (更正) by one officer, and what no correction may do")
class CorrectionByOneTests {
    @Autowired
    CorrectionDesk desk;

    @Autowired
    RegistrationDesk registration;

    @Autowired
    ResidenceDesk residences;

    @Autowired
    AccountDesk accounts;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Actor resident;
    private ResidentId id;
    private Actor officer;
    private Actor colleague;

    @BeforeEach
    void somebody() {
        clock.set("2012-03-05T02:00:00Z");
        resident = town.newcomer();
        id = resident.resident();
        officer = town.officer();
        colleague = town.colleague();
    }

    @Nested
    @DisplayName("a telephone number or an address")
    class ByOne {
        @Test
        void is_corrected_at_once(ApplicationEvents events) {
            var old = Phones.next();
            var phone = Phones.next();
            accounts.openFor(id, old);

            propose(new CorrectionForm("", "", "", "试样路 9 号", phone, "录入时打错", "居民身份证"));

            assertThat(accounts.maskedPhone(id)).isEqualTo(accounts.masked(phone));
            assertThat(registration.last(id).orElseThrow().addressLine()).isEqualTo("试样路 9 号");
            assertThat(registration.history(id)).hasSize(1);
            assertThat(events.stream(ParticularsCorrected.class))
                    .singleElement()
                    .satisfies(event -> assertThat(event.corrected())
                            .containsExactlyInAnyOrder(Particular.PHONE, Particular.ADDRESS_LINE));
            accounts.openFor(town.newcomer().resident(), old);
        }

        @Test
        void that_is_anothers_or_none_is_refused_and_nothing_stays() {
            var theirs = Phones.next();
            accounts.openFor(town.newcomer().resident(), theirs);

            assertThatThrownBy(() -> propose(phone(theirs))).hasMessageContaining("account.phone.taken");
            assertThatThrownBy(() -> propose(phone("123"))).hasMessageContaining("account.phone.bad");
            assertThat(town.rows("correction", resident)).isZero();
        }

        @Test
        void beside_a_name_waits_with_the_name() {
            propose(new CorrectionForm("试样乙", "", "", "试样路 9 号", "", "录入时打错", "居民身份证"));

            assertThat(registration.last(id).orElseThrow().addressLine()).isEqualTo(Town.ADDRESS);
            desk.consent(id, waiting(), colleague);
            assertThat(registration.last(id).orElseThrow().addressLine()).isEqualTo("试样路 9 号");
        }
    }

    @Test
    @DisplayName(
            "the same form sent twice proposes once; one that changes nothing, gives no reason or no paper is sent back")
    void forms() {
        var request = RequestId.fresh();
        desk.propose(id, name("试样乙"), request, officer);
        desk.propose(id, name("试样乙"), request, officer);
        assertThat(town.rows("correction", resident)).isEqualTo(1);

        assertThatThrownBy(() -> propose(new CorrectionForm("", "", "", Town.ADDRESS, "", " ", "")))
                .isInstanceOfSatisfying(
                        FieldErrors.class,
                        wrong -> assertThat(wrong.errors())
                                .extracting(FieldErrors.FieldError::field)
                                .containsExactly("reason", "paper"));
        assertThatThrownBy(() -> propose(new CorrectionForm("", "", "", Town.ADDRESS, "", "错", "身份证")))
                .hasMessageContaining("nothing_differs");
    }

    @Test
    @DisplayName("what changed meanwhile is not written over")
    void outdated() {
        propose(new CorrectionForm("试样乙", "", "", "试样路 9 号", "", "录入时打错", "居民身份证"));
        registration.declare(
                resident, Newcomers.move("370613001011", LocalDate.parse("2012-03-04")), RequestId.fresh());

        assertThatThrownBy(() -> desk.consent(id, waiting(), colleague)).isInstanceOf(ParticularsChanged.class);
    }

    @Test
    @DisplayName("nobody but the station in charge corrects, and nothing of the dead")
    void whose() {
        assertThatThrownBy(() -> desk.propose(id, name("试样乙"), RequestId.fresh(), town.officerElsewhere()))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> desk.propose(id, name("试样乙"), RequestId.fresh(), resident))
                .isInstanceOf(NotYours.class);
        residences.recordDeath(
                id,
                new ToldStep(TypedDay.of(LocalDate.parse("2012-03-04")), "家属申报", "死亡证明"),
                RequestId.fresh(),
                officer);
        assertThatThrownBy(() -> propose(name("试样乙"))).isInstanceOf(ResidentHasDied.class);
    }

    @Test
    @DisplayName("neither name nor number of a correction is in the clear")
    void sealed() {
        propose(name("试样乙"));

        assertThat(jdbc.sql("select correction::text from correction where resident_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .doesNotContain("试样乙", Town.NAME);
    }

    private void propose(CorrectionForm form) {
        desk.propose(id, form, RequestId.fresh(), officer);
    }

    private UUID waiting() {
        return desk.of(id, officer).stream()
                .filter(CorrectionSheet::open)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static CorrectionForm name(String name) {
        return new CorrectionForm(name, "", "", "", "", "录入时打错", "居民身份证");
    }

    private static CorrectionForm phone(String phone) {
        return new CorrectionForm("", "", "", "", phone, "换了号", "居民身份证");
    }
}
