package org.yizhengtong.server.casework;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yizhengtong.server.Program.json;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.policy.TimeLimit;
import org.yizhengtong.server.Programs;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.casework.AskedFor.Kind;
import org.yizhengtong.server.casework.AskedFor.Why;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.permit.ApplicationDesk;
import org.yizhengtong.server.permit.PermitDesk;

@BeijingTest
@DisplayName("Beijing 2016, articles 10 and 11: fifteen days, thirty at the longest, five to say what is missing")
class BeijingLimitTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    CaseDesk cases;

    @Autowired
    AskingDesk corrections;

    @Autowired
    AcceptanceDesk acceptance;

    @Autowired
    LimitDesk limits;

    @Autowired
    ApplicationDesk applications;

    @Autowired
    PermitDesk permits;

    @Autowired
    Programs programs;

    private Actor applicant = new Actor(new UUID(0, 1), Role.RESIDENT, null, "");
    private CaseNumber number = new CaseNumber("20260302-0000");

    @BeforeEach
    void aMonday() {
        on("2026-03-02");
        applicant = town.newcomer("19780203", "2025-06-01");
        number = town.apply(applicant);
    }

    @Test
    void fifteen_days_not_working_days_to_the_permit() {
        var time = cases.view(number, applicant).time();
        assertThat(time)
                .isEqualTo(
                        new OfficeTime(parse("2026-03-17"), 15, TimeLimit.Unit.DAY, false, false, parse("2026-04-01")));
        on("2026-03-17");
        assertThat(cases.view(number, applicant).missed()).isNull();
        on("2026-03-18");
        assertThat(cases.view(number, applicant).missed()).isEqualTo("2026-03-17");
        assertThat(permits.approve(number, "原件都看过", RequestId.fresh(), town.officer())
                        .inForce())
                .isTrue();
        assertThat(cases.view(number, applicant).missed()).isEqualTo("2026-03-17");
    }

    @Test
    void days_stand_still_while_papers_are_asked() {
        on("2026-03-07");
        corrections.ask(number, Town.BAD_PHOTO, "", RequestId.fresh(), town.officer());
        assertThat(cases.view(number, applicant).time()).isNull();
        on("2026-05-10");
        applications.resubmit(number, applicant, Map.of(), RequestId.fresh());
        assertThat(cases.view(number, applicant).due()).isEqualTo("2026-05-20");
    }

    @Nested
    @DisplayName("made longer (延长)")
    class Longer {
        @Test
        void once_with_a_reason_to_the_thirtieth_day_and_the_applicant_is_told() {
            on("2026-03-17");
            var request = RequestId.fresh();
            limits.extend(number, "要和别的部门核对", request, town.officer());
            limits.extend(number, "要和别的部门核对", request, town.officer());
            assertThat(cases.view(number, applicant).due()).isEqualTo("2026-04-01");
            assertThat(town.messagesTo(applicant)).last().asString().contains("2026年4月1日", "要和别的部门核对");
            assertThatThrownBy(() -> limits.extend(number, "再延长", RequestId.fresh(), town.officer()))
                    .isInstanceOf(NoLongerTime.class);
            on("2026-04-02");
            assertThat(cases.view(number, applicant).missed()).isEqualTo("2026-04-01");
        }

        @Test
        void by_the_stations_program_as_well() {
            var program = programs.here();
            var longer = program.post("/applications/" + number + "/extension", "{\"reason\": \"要和别的部门核对\"}");
            assertThat(json(longer).path("due").asString()).as(longer.body()).isEqualTo("2026-04-01");
        }

        @Test
        void not_after_the_last_day() {
            on("2026-03-18");
            assertThatThrownBy(() -> limits.extend(number, "忙", RequestId.fresh(), town.officer()))
                    .isInstanceOf(NoLongerTime.class);
        }

        @Test
        void not_without_a_reason() {
            assertThatThrownBy(() -> limits.extend(number, " ", RequestId.fresh(), town.officer()))
                    .isInstanceOf(FieldErrors.class);
        }
    }

    @Nested
    @DisplayName("not told within five days what is missing, it counts as accepted (article 10)")
    class FiveDays {
        private final List<AskedFor> missing = List.of(new AskedFor(Kind.PAPER, "dwelling_proof", Why.MISSING));

        @Test
        void on_the_last_day_what_is_missing_may_be_asked_for() {
            // 7 March is a Saturday: the five days last through Monday.
            on("2026-03-09");
            assertThat(cases.view(number, town.officer()).asking().missingToo()).isTrue();
            corrections.ask(number, missing, "", RequestId.fresh(), town.officer());
            assertThat(cases.view(number, applicant).state()).isEqualTo(CaseState.AWAITING_CORRECTION);
        }

        @Test
        void the_day_after_only_what_was_sent_and_cannot_be_used() {
            on("2026-03-10");
            assertThat(cases.view(number, town.officer()).asking().acceptedSince())
                    .isEqualTo("2026-03-09");
            assertThatThrownBy(() -> corrections.ask(number, missing, "", RequestId.fresh(), town.officer()))
                    .isInstanceOfSatisfying(
                            FieldErrors.class,
                            wrong -> assertThat(wrong.errors())
                                    .singleElement()
                                    .satisfies(one -> assertThat(one.key()).isEqualTo("problem.counts_as_accepted")));
            corrections.ask(number, Town.BAD_PHOTO, "", RequestId.fresh(), town.officer());
            assertThat(cases.view(number, applicant).state()).isEqualTo(CaseState.AWAITING_CORRECTION);
        }

        @Test
        void on_the_last_day_acceptance_may_be_refused() {
            on("2026-03-09");
            refuse();
            assertThat(cases.view(number, applicant).state()).isEqualTo(CaseState.NOT_ACCEPTED);
        }

        @Test
        void the_day_after_it_counts_as_accepted() {
            on("2026-03-10");
            assertThatThrownBy(this::refuse).isInstanceOf(AcceptedAlready.class);
        }

        private void refuse() {
            acceptance.refuse(number, NotAcceptedGround.OTHER_AREA, "去邻近派出所办", RequestId.fresh(), town.officer());
        }
    }

    private void on(String day) {
        clock.set(day + "T02:00:00Z");
    }
}
