package org.yizhengtong.server.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;

@ServiceTest
@RecordApplicationEvents
@DisplayName("Particulars corrected (更正): one officer proposes, a second agrees where a person could become another")
class CorrectionDeskTests {
    @Autowired
    CorrectionDesk desk;

    @Autowired
    RegistrationDesk registration;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

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
    @DisplayName("a name or an identity number")
    class ByTwo {
        @Test
        void waits_for_a_colleague_and_changes_only_then(ApplicationEvents events) {
            propose(name("试样乙"));
            assertThat(registration.particulars(id).name()).isEqualTo(Town.NAME);
            assertThat(desk.waiting(colleague)).anyMatch(one -> one.resident().equals(id) && one.mayConsent());

            desk.consent(id, waiting(), colleague);

            assertThat(registration.particulars(id).name()).isEqualTo("试样乙");
            assertThat(events.stream(ParticularsCorrected.class))
                    .singleElement()
                    .satisfies(event -> {
                        assertThat(event.corrected()).containsExactly(Particular.NAME);
                        assertThat(event.by()).isEqualTo(colleague);
                    });
            assertThat(desk.of(id, officer)).singleElement().satisfies(one -> {
                assertThat(one.differences()).containsExactly(new Difference(Particular.NAME, Town.NAME, "试样乙"));
                assertThat(one.state()).isEqualTo("done");
            });
        }

        @Test
        void is_not_agreed_to_by_who_proposed_it_nor_by_another_station() {
            propose(name("试样乙"));

            assertThatThrownBy(() -> desk.consent(id, waiting(), officer)).isInstanceOf(CorrectionNeedsColleague.class);
            assertThatThrownBy(() -> desk.consent(id, waiting(), town.officerElsewhere()))
                    .isInstanceOf(NotYours.class);
            assertThat(registration.particulars(id).name()).isEqualTo(Town.NAME);
        }

        @Test
        void of_another_resident_is_refused_when_it_would_be_made() {
            var number = registration.particulars(town.newcomer().resident()).number();
            propose(number(number.value()));

            assertThatThrownBy(() -> desk.consent(id, waiting(), colleague))
                    .hasMessageContaining("registration.error.citizenNumber.taken_by_another");
            assertThat(registration.particulars(id).number()).isNotEqualTo(number);
        }

        @Test
        void moves_the_birth_date_with_it_and_not_past_the_day_of_moving_in() {
            var late = Newcomers.number(LocalDate.parse("2012-02-02"));
            assertThatThrownBy(() -> propose(number(late.value()))).hasMessageContaining("born_later");
            var right = Newcomers.number(LocalDate.parse("2012-02-01"));
            propose(number(right.value()));
            desk.consent(id, waiting(), colleague);

            assertThat(registration.particulars(id).birthDate()).isEqualTo("2012-02-01");
        }

        @Test
        void set_aside_changes_nothing_and_lets_another_be_proposed() {
            propose(name("试样乙"));
            assertThatThrownBy(() -> propose(name("试样丙"))).isInstanceOf(CorrectionOpen.class);
            var first = waiting();
            desk.setAside(id, first, officer);

            propose(name("试样丙"));
            assertThatThrownBy(() -> desk.consent(id, first, colleague)).isInstanceOf(CorrectionAnswered.class);
            desk.consent(id, waiting(), colleague);
            assertThat(registration.particulars(id).name()).isEqualTo("试样丙");
        }

        @Test
        void agreed_to_by_twenty_colleagues_at_once_is_corrected_once(ApplicationEvents events) throws Exception {
            propose(name("试样乙"));
            var number = waiting();
            var hands = new ArrayList<Callable<Boolean>>();
            for (var i = 0; i < 20; i++) {
                hands.add(() -> {
                    desk.consent(id, number, town.colleague());
                    return true;
                });
            }

            var outcome = AtOnce.act(hands);

            assertThat(outcome.done()).hasSize(1);
            assertThat(outcome.refused()).allSatisfy(one -> assertThat(one).isInstanceOf(CorrectionAnswered.class));
        }
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

    private static CorrectionForm number(String number) {
        return new CorrectionForm("", number, "", "", "", "录入时打错", "居民身份证");
    }
}
