package org.yizhengtong.server.registration;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;

@ServiceTest
@DisplayName("Back again after moving away (离开后回来), and death (死亡)")
class ResidenceEndsTests {
    private static final String NEXT_COMMUNITY = "370613001012";

    @Autowired
    ResidenceDesk desk;

    @Autowired
    RegistrationDesk registration;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    private Actor resident;
    private ResidentId id;

    /** Registered on 1 February 2012, as everybody in the town. */
    @BeforeEach
    void somebody() {
        clock.set("2012-03-05T02:00:00Z");
        resident = town.newcomer();
        id = resident.resident();
    }

    @Nested
    @DisplayName("coming back")
    class Returning {
        @Test
        void begins_a_new_run_beside_the_old_one() {
            leave("2012-03-04", RequestId.fresh());
            clock.set("2012-06-01T02:00:00Z");
            registration.declare(resident, Newcomers.move(NEXT_COMMUNITY, parse("2012-05-20")), RequestId.fresh());

            assertThat(registration.history(id)).hasSize(2);
            assertThat(period(1).from()).isEqualTo("2012-05-20");
            assertThat(period(1).registeredOn()).isEqualTo("2012-06-01");
            assertThat(period(1).to()).isNull();
            assertThat(registration.facts(id).values())
                    .containsEntry("residence.since", parse("2012-05-20"))
                    .containsEntry("residence.registered_since", parse("2012-06-01"));
            assertThat(town.journalOf(resident))
                    .last()
                    .isEqualTo("ResidenceReturned " + period(1).reference());
        }

        @Test
        void on_the_day_of_leaving_at_the_earliest() {
            leave("2012-03-04", RequestId.fresh());
            assertThatThrownBy(() -> registration.declare(
                            resident, Newcomers.move(NEXT_COMMUNITY, parse("2012-03-03")), RequestId.fresh()))
                    .hasMessageContaining("registration.error.movedIn.before_left");
            assertThat(registration.mistakes(resident, Newcomers.move(NEXT_COMMUNITY, parse("2012-03-03"))))
                    .extracting(FieldErrors.FieldError::key)
                    .containsExactly("registration.error.movedIn.before_left");

            registration.declare(resident, Newcomers.move(NEXT_COMMUNITY, parse("2012-03-04")), RequestId.fresh());
            assertThat(standing().livesHere()).isTrue();
        }

        @Test
        void a_later_move_does_not_bridge_the_time_away() {
            leave("2012-03-04", RequestId.fresh());
            registration.declare(resident, Newcomers.move(NEXT_COMMUNITY, parse("2012-03-05")), RequestId.fresh());

            assertThatThrownBy(() -> registration.declare(
                            resident, Newcomers.move(NEXT_COMMUNITY, parse("2012-02-10")), RequestId.fresh()))
                    .hasMessageContaining("registration.error.movedIn.before_left");
        }

        @Test
        void at_the_counter_the_station_of_the_new_home_registers_it_with_the_paper_it_saw() {
            leave("2012-03-04", RequestId.fresh());
            var back = Newcomers.move(NEXT_COMMUNITY, parse("2012-03-05"));
            assertThatThrownBy(() -> registration.declareFor(id, town.officer(), back, "租房合同", RequestId.fresh()))
                    .isInstanceOf(NotYours.class);

            registration.declareFor(id, town.officerElsewhere(), back, "租房合同", RequestId.fresh());

            assertThat(period(0).proof()).isEqualTo(ResidenceProof.SAID);
            assertThat(period(1).proof()).isEqualTo(ResidenceProof.SEEN);
        }
    }

    @Test
    @DisplayName("a move inside the city is a change of address: the run goes on")
    void a_move_is_no_leaving() {
        registration.declare(resident, Newcomers.move(NEXT_COMMUNITY, parse("2012-03-01")), RequestId.fresh());

        assertThat(period(0).ended()).isEqualTo(ResidenceEnding.MOVED);
        assertThat(period(0).to()).isEqualTo("2012-03-01");
        assertThat(registration.facts(id).values()).containsEntry("residence.registered_since", parse("2012-02-01"));
        assertThat(town.journalOf(resident))
                .containsExactly("AddressChanged " + period(1).reference());
    }

    @Nested
    @DisplayName("death")
    class Dying {
        @Test
        void is_written_down_by_the_station_with_ground_and_paper() {
            assertThatThrownBy(() -> die("2012-03-02", "", ""))
                    .satisfies(refusal -> assertThat(((FieldErrors) refusal).errors())
                            .extracting(FieldErrors.FieldError::field)
                            .containsExactly("ground", "paper"));
            var request = RequestId.fresh();
            desk.recordDeath(id, told("2012-03-02", "家属申报", "死亡证明 0017"), request, town.officer());
            desk.recordDeath(id, told("2012-03-02", "家属申报", "死亡证明 0017"), request, town.officer());

            assertThat(standing().died()).isTrue();
            assertThat(standing().endedOn()).isEqualTo("2012-03-02");
            assertThat(period(0).ended()).isEqualTo(ResidenceEnding.DIED);
            assertThat(town.rows("residence_step", resident)).isEqualTo(1);
        }

        @Test
        void is_nothing_a_resident_or_another_station_can_write_down() {
            var told = told("2012-03-02", "家属申报", "死亡证明 0017");
            assertThatThrownBy(() -> desk.recordDeath(id, told, RequestId.fresh(), resident))
                    .isInstanceOf(NotYours.class);
            assertThatThrownBy(() -> desk.recordDeath(id, told, RequestId.fresh(), town.officerElsewhere()))
                    .isInstanceOf(NotYours.class);
        }

        @Test
        void nothing_follows_it() {
            die("2012-03-02", "家属申报", "死亡证明 0017");

            assertThatThrownBy(() -> die("2012-03-03", "家属申报", "死亡证明 0017")).isInstanceOf(ResidentHasDied.class);
            assertThatThrownBy(() -> leave("2012-03-04", RequestId.fresh())).isInstanceOf(ResidentHasDied.class);
            assertThatThrownBy(() -> registration.declare(
                            resident, Newcomers.move(NEXT_COMMUNITY, parse("2012-03-04")), RequestId.fresh()))
                    .isInstanceOf(ResidentHasDied.class);
        }

        @Test
        void of_somebody_away_lies_on_or_after_the_day_of_leaving() {
            leave("2012-03-03", RequestId.fresh());
            assertThatThrownBy(() -> die("2012-03-02", "家属申报", "死亡证明 0017"))
                    .hasMessageContaining("registration.error.on.before_registered");
            die("2012-03-03", "家属申报", "死亡证明 0017");

            assertThat(standing().died()).isTrue();
            assertThat(period(0).ended()).isEqualTo(ResidenceEnding.LEFT);
        }
    }

    private ResidenceStanding standing() {
        return desk.standing(id).orElseThrow();
    }

    private ResidencePeriod period(int place) {
        return registration.history(id).get(place);
    }

    private void leave(String day, RequestId request) {
        desk.leave(id, ToldStep.on(TypedDay.of(LocalDate.parse(day))), request, resident);
    }

    private void die(String day, String ground, String paper) {
        desk.recordDeath(id, told(day, ground, paper), RequestId.fresh(), town.officer());
    }

    private static ToldStep told(String day, String ground, String paper) {
        return new ToldStep(TypedDay.of(LocalDate.parse(day)), ground, paper);
    }
}
