package org.yizhengtong.server.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;

@ServiceTest
@DisplayName("A residence after it was declared: still here (核对), moved away (离开)")
class ResidenceLifeTests {
    @Autowired
    ResidenceDesk desk;

    @Autowired
    RegistrationDesk registration;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

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
    @DisplayName("still here?")
    class StillHere {
        @Test
        void is_asked_six_months_after_the_last_word_and_not_a_day_before() {
            clock.set("2012-07-31T02:00:00Z");
            assertThat(standing().confirmationDue()).isFalse();
            assertThat(standing().askedFrom()).isEqualTo("2012-08-01");

            clock.set("2012-08-01T02:00:00Z");
            assertThat(standing().confirmationDue()).isTrue();
            desk.confirm(id, RequestId.fresh(), resident);

            assertThat(standing().confirmationDue()).isFalse();
            assertThat(standing().confirmedOn()).isEqualTo("2012-08-01");
            assertThat(standing().askedFrom()).isEqualTo("2013-02-01");
        }

        @Test
        void counts_to_the_last_day_of_a_shorter_month() {
            clock.set("2012-08-31T02:00:00Z");
            desk.confirm(id, RequestId.fresh(), resident);

            assertThat(standing().askedFrom()).isEqualTo("2013-02-28");
        }

        @Test
        void is_answered_once_however_often_the_button_is_pressed() {
            var request = RequestId.fresh();
            desk.confirm(id, request, resident);
            desk.confirm(id, request, resident);
            desk.confirm(id, RequestId.fresh(), resident);

            assertThat(town.rows("residence_step", resident)).isEqualTo(1);
            assertThat(town.journalOf(resident))
                    .containsExactly("ResidenceConfirmed " + period(0).reference());
        }

        @Test
        void can_be_said_at_the_counter_of_the_station_in_charge_only() {
            desk.confirm(id, RequestId.fresh(), town.officer());
            assertThat(period(0).confirmedOn()).isEqualTo("2012-03-05");

            assertThatThrownBy(() -> desk.confirm(id, RequestId.fresh(), town.officerElsewhere()))
                    .isInstanceOf(NotYours.class);
            assertThatThrownBy(() -> desk.confirm(id, RequestId.fresh(), town.school()))
                    .isInstanceOf(NotYours.class);
            assertThatThrownBy(() -> desk.confirm(id, RequestId.fresh(), town.newcomer()))
                    .isInstanceOf(NotYours.class);
            assertThatThrownBy(() -> desk.confirm(ResidentId.fresh(), RequestId.fresh(), town.officer()))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Nested
    @DisplayName("moving away")
    class Leaving {
        @Test
        void ends_the_home_on_that_day_and_keeps_the_years() {
            var request = RequestId.fresh();
            leave("2012-03-04", request);
            leave("2012-03-04", request);

            assertThat(registration.of(id)).isEmpty();
            assertThat(registration.last(id)).isPresent();
            assertThat(standing().livesHere()).isFalse();
            assertThat(standing().endedOn()).isEqualTo("2012-03-04");
            assertThat(period(0).ended()).isEqualTo(ResidenceEnding.LEFT);
            assertThat(period(0).to()).isEqualTo("2012-03-04");
            assertThat(registration.facts(id).values()).containsOnlyKeys("resident.birth_date", "resident.hukou_place");
            assertThat(town.journalOf(resident))
                    .containsExactly("ResidenceLeft " + period(0).reference());
        }

        @Test
        void may_have_been_on_the_day_of_registration_or_today_but_neither_before_nor_after() {
            refused("2012-01-31", "registration.error.on.before_registered");
            refused("2012-03-06", "registration.error.on.future");
            leave("2012-03-05", RequestId.fresh());

            resident = town.newcomer();
            id = resident.resident();
            leave("2012-02-01", RequestId.fresh());
        }

        @Test
        void cannot_lie_before_the_last_still_here_unless_the_station_knows_better() {
            desk.confirm(id, RequestId.fresh(), resident);
            refused("2012-03-04", "registration.error.on.before_confirmed");

            desk.leave(id, told("2012-03-04", "走访，房东说已搬走", ""), RequestId.fresh(), town.officer());

            assertThat(period(0).to()).isEqualTo("2012-03-04");
        }

        @Test
        void an_officer_says_how_it_is_known_and_the_resident_is_told() {
            assertThatThrownBy(() -> desk.leave(id, told("2012-03-04", " ", ""), RequestId.fresh(), town.officer()))
                    .isInstanceOf(FieldErrors.class)
                    .hasMessageContaining("registration.error.ground.empty");
            desk.leave(id, told("2012-03-04", "走访，房东说已搬走", ""), RequestId.fresh(), town.officer());

            assertThat(town.rows("residence_step", resident)).isEqualTo(1);
            assertThat(messages()).singleElement().asString().contains("2012年3月4日", "房东说已搬走");
        }

        @Test
        void happens_once() {
            leave("2012-03-04", RequestId.fresh());

            assertThatThrownBy(() -> leave("2012-03-05", RequestId.fresh())).isInstanceOf(NotLivingHere.class);
            assertThatThrownBy(() -> desk.confirm(id, RequestId.fresh(), resident))
                    .isInstanceOf(NotLivingHere.class);
        }
    }

    private ResidenceStanding standing() {
        return desk.standing(id).orElseThrow();
    }

    private ResidencePeriod period(int place) {
        return registration.history(id).get(place);
    }

    private List<String> messages() {
        return jdbc.sql("select text_zh from message where resident = ? order by seq")
                .param(resident.id())
                .query(String.class)
                .list();
    }

    private void leave(String day, RequestId request) {
        desk.leave(id, ToldStep.on(TypedDay.of(LocalDate.parse(day))), request, resident);
    }

    private void refused(String day, String key) {
        assertThatThrownBy(() -> leave(day, RequestId.fresh()))
                .isInstanceOf(FieldErrors.class)
                .hasMessageContaining(key);
    }

    private static ToldStep told(String day, String ground, String paper) {
        return new ToldStep(TypedDay.of(LocalDate.parse(day)), ground, paper);
    }
}
