package org.yizhengtong.server.casework.domain;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.yizhengtong.policy.TimeLimit;
import org.yizhengtong.policy.WorkingCalendar;
import org.yizhengtong.server.casework.AlreadyDecided;
import org.yizhengtong.server.casework.NotUnderReview;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Role;

@DisplayName("A case (办件) offers only the steps that are lawful where it stands")
class CaseTests {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.bundled();

    private final ResidentId applicant = ResidentId.fresh();
    private final Filing filing =
            new Filing(new CaseNumber("20120301-0001"), applicant, "样例人", "某社区", "station-a", parse("2012-03-01"));
    private final Actor officer = staff(Role.OFFICER, "station-a");
    private final RequestId request = RequestId.fresh();
    private final Decision decision = Decision.of(officer, parse("2012-03-08"), "", UUID.randomUUID(), request);
    private final Deadline time =
            new Deadline(parse("2012-03-15"), parse("2012-03-15"), TimeLimit.Unit.WORKING_DAY, false, null);
    private final Case.UnderReview review = new Case.UnderReview(filing, time);

    @Nested
    @DisplayName("under review (审核)")
    class UnderReview {
        @Test
        void it_may_be_decided() {
            assertThat(review.toBeDecided()).isSameAs(review);
            assertThat(review.approve(decision).decision().officer()).isEqualTo("民警 0142");
            assertThat(review.refuse(decision).filing()).isEqualTo(filing);
        }

        @Test
        void no_request_has_decided_it() {
            assertThat(review.approvedBy(request)).isFalse();
            assertThat(review.refusedBy(request)).isFalse();
        }
    }

    @Nested
    @DisplayName("waiting for the applicant (补正)")
    class AwaitingCorrection {
        private final Case.AwaitingCorrection waiting = review.askForCorrection("缺照片", parse("2012-03-06"), CALENDAR);

        @Test
        void nobody_decides_it() {
            assertThatThrownBy(waiting::toBeDecided).isInstanceOf(NotUnderReview.class);
        }

        @Test
        void the_applicant_sends_it_back_with_the_rest_of_the_time() {
            assertThat(waiting.rest()).isEqualTo(new Deadline.Rest(7, TimeLimit.Unit.WORKING_DAY, false, null));
            assertThat(waiting.resubmit(parse("2012-03-09"), CALENDAR).due()).isEqualTo("2012-03-20");
        }

        @Test
        void a_law_without_a_limit_leaves_none() {
            var open = new Case.UnderReview(filing, null).askForCorrection("缺照片", parse("2012-03-06"), CALENDAR);
            assertThat(open.resubmit(parse("2012-03-09"), CALENDAR).due()).isNull();
        }
    }

    @Nested
    @DisplayName("decided (决定)")
    class Decided {
        @Test
        void in_time_or_late_it_says_so() {
            assertThat(review.approve(decision).missed()).isNull();
            var late = Decision.of(officer, parse("2012-03-16"), "", UUID.randomUUID(), request);
            assertThat(review.approve(late).missed()).isEqualTo("2012-03-15");
            assertThat(review.refuse(late).missed()).isEqualTo("2012-03-15");
        }

        @Test
        void an_approval_is_not_decided_again() {
            assertThatThrownBy(() -> review.approve(decision).toBeDecided())
                    .isInstanceOfSatisfying(
                            AlreadyDecided.class,
                            told -> assertThat(told.arguments()).containsExactly("20120301-0001", "民警 0142"));
        }

        @Test
        void a_refusal_is_not_decided_again() {
            assertThatThrownBy(() -> review.refuse(decision).toBeDecided()).isInstanceOf(AlreadyDecided.class);
        }

        @Test
        void the_request_that_approved_it_is_known_again_and_did_not_refuse_it() {
            var approved = review.approve(decision);
            assertThat(approved.approvedBy(request)).isTrue();
            assertThat(approved.refusedBy(request)).isFalse();
            assertThat(approved.approvedBy(RequestId.fresh())).isFalse();
        }

        @Test
        void the_request_that_refused_it_is_known_again_and_did_not_approve_it() {
            var refused = review.refuse(decision);
            assertThat(refused.refusedBy(request)).isTrue();
            assertThat(refused.approvedBy(request)).isFalse();
        }
    }

    @Nested
    @DisplayName("is opened by its applicant and its station alone")
    class WhoseItIs {
        @Test
        void the_applicant_reads_and_sends() {
            filing.openTo(resident(applicant));
            filing.sentBy(resident(applicant));
        }

        @Test
        void the_station_reads_and_acts() {
            filing.openTo(officer);
            filing.actedOnBy(officer);
        }

        @Test
        void another_station_does_neither() {
            var other = staff(Role.OFFICER, "station-b");
            assertThatThrownBy(() -> filing.openTo(other)).isInstanceOf(NotYours.class);
            assertThatThrownBy(() -> filing.actedOnBy(other)).isInstanceOf(NotYours.class);
        }

        @Test
        void another_resident_does_neither() {
            var other = resident(ResidentId.fresh());
            assertThatThrownBy(() -> filing.openTo(other)).isInstanceOf(NotYours.class);
            assertThatThrownBy(() -> filing.sentBy(other)).isInstanceOf(NotYours.class);
        }

        @Test
        void a_desk_does_neither_even_under_the_stations_name() {
            var desk = staff(Role.DESK, "station-a");
            assertThatThrownBy(() -> filing.openTo(desk)).isInstanceOf(NotYours.class);
            assertThatThrownBy(() -> filing.actedOnBy(desk)).isInstanceOf(NotYours.class);
        }

        @Test
        void the_applicant_does_not_act_for_the_station() {
            assertThatThrownBy(() -> filing.actedOnBy(resident(applicant))).isInstanceOf(NotYours.class);
        }
    }

    private static Actor resident(ResidentId id) {
        return actor(id.value(), Role.RESIDENT, null, "");
    }

    private static Actor staff(Role role, String office) {
        return actor(UUID.randomUUID(), role, office, "民警 0142");
    }

    private static Actor actor(UUID id, Role role, @Nullable String office, String name) {
        return new Actor(id, role, office, name);
    }
}
