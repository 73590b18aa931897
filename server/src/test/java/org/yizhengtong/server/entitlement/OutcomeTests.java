package org.yizhengtong.server.entitlement;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;

@ServiceTest
@DisplayName("A desk says what it did after its answer (办理结果), and a holder objects to a refusal (异议)")
class OutcomeTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    VerificationDesk verifications;

    @Autowired
    OutcomeDesk outcomes;

    @Autowired
    OwnServicesDesk own;

    @Autowired
    ServiceFiguresDesk figures;

    private Actor holder;
    private PermitNumber permit;
    private Actor desk;
    private UUID asked;

    @BeforeEach
    void asked() {
        clock.set("2012-03-05T02:00:00Z");
        holder = town.newcomer();
        desk = town.jobCentre();
        permit = town.issue(holder).number();
        asked = ask();
        assertThat(verifications.kept(asked, desk).answer()).isEqualTo(Answer.YES);
        assertThat(verifications.kept(asked, desk).treatment()).isNull();
    }

    @Test
    @DisplayName("given: the holder sees it, and nothing waits; said twice it is written down once")
    void given() {
        tell("served", "");
        tell("served", "");
        assertThat(mine())
                .isEqualTo(new Treatment(ServiceOutcome.SERVED, "", parse("2012-03-05"), null, null, null, null));
        assertThat(town.journalOf(desk)).containsOnlyOnce("ServiceGiven " + asked);
        assertThatThrownBy(() -> own.object(asked, "不同意", holder)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("refused: the holder is told, without what or why; the reason is for their page")
    void refused() {
        tell("papers_missing", "");
        assertThat(town.messagesTo(holder)).last().asString().contains("没有给你办事").doesNotContain("材料");
        assertThat(mine().outcome()).isEqualTo(ServiceOutcome.PAPERS_MISSING);
        assertThat(town.journalOf(desk)).contains("ServiceRefused " + asked);
    }

    @Nested
    @DisplayName("what a desk cannot say")
    class Impossible {
        @Test
        void nothing_or_something_that_is_not_on_the_list() {
            assertThatThrownBy(() -> tell("", "")).hasMessageContaining("problem.outcome_missing");
            assertThatThrownBy(() -> tell("closed", "")).hasMessageContaining("problem.outcome_missing");
        }

        @Test
        void another_reason_without_words_or_with_too_many() {
            assertThatThrownBy(() -> tell("other", " ")).hasMessageContaining("problem.reason_missing");
            assertThatThrownBy(() -> tell("other", "字".repeat(501))).hasMessageContaining("problem.reason_long");
            tell("other", "字".repeat(500));
        }

        @Test
        void that_the_holder_is_not_entitled_when_the_answer_was_yes() {
            assertThatThrownBy(() -> tell("not_entitled", "")).hasMessageContaining("problem.outcome_entitled");
            assertThat(own.of(holder)).isEmpty();
        }

        @Test
        void anything_about_the_question_of_another_desk() {
            assertThatThrownBy(() -> outcomes.tell(asked, "served", "", town.school()))
                    .isInstanceOf(NotYours.class);
            assertThatThrownBy(() -> outcomes.uphold(asked, "不办", town.school()))
                    .isInstanceOf(NotYours.class);
        }
    }

    @Test
    @DisplayName("not entitled, where the answer was not a yes")
    void not_entitled() {
        clock.set("2015-03-06T02:00:00Z");
        var over = ask();
        assertThat(verifications.kept(over, desk).answer()).isEqualTo(Answer.NO);
        outcomes.tell(over, "not_entitled", "", desk);
        assertThat(mine().outcome()).isEqualTo(ServiceOutcome.NOT_ENTITLED);
    }

    @Nested
    @DisplayName("an objection")
    class Objections {
        @BeforeEach
        void refusedFirst() {
            tell("no_place", "");
        }

        @Test
        void is_written_from_what_is_known_with_the_last_day_of_reconsideration() {
            var draft = own.draft(asked, holder);
            assertThat(draft.own().asked().reason().zh()).isNotBlank();
            assertThat(draft.limit())
                    .hasValueSatisfying(limit -> assertThat(limit.number()).isEqualTo(60));
            // The sixtieth day after 5 March is 4 May 2012, a Friday.
            assertThat(draft.until()).contains(parse("2012-05-04"));
        }

        @Test
        void waits_for_the_desk_and_ends_when_the_service_is_given_after_all() {
            own.object(asked, "请再看一下", holder);
            own.object(asked, "请再看一下", holder);
            assertThat(waiting()).contains(asked);
            assertThat(town.journalOf(holder)).containsOnlyOnce("RefusalObjectedTo " + asked);

            tell("papers_missing", "");
            assertThat(waiting()).as("another reason is no answer").contains(asked);

            clock.set("2012-03-07T02:00:00Z");
            tell("served", "");
            assertThat(waiting()).doesNotContain(asked);
            assertThat(mine().answeredOn()).isEqualTo("2012-03-07");
            assertThat(town.messagesTo(holder)).last().asString().contains("现在办了");
        }

        @Test
        void is_answered_in_words_when_the_desk_stands_by_its_refusal() {
            own.object(asked, "请再看一下", holder);
            assertThatThrownBy(() -> outcomes.uphold(asked, "", desk)).isInstanceOf(FieldErrors.class);
            outcomes.uphold(asked, "今年没有名额", desk);
            outcomes.uphold(asked, "今年没有名额", desk);
            assertThatThrownBy(() -> outcomes.uphold(asked, "别的", desk)).isInstanceOf(ObjectionAnswered.class);

            assertThat(mine().answer()).isEqualTo("今年没有名额");
            assertThat(mine().mayObject()).isFalse();
            assertThat(waiting()).doesNotContain(asked);
            assertThat(town.journalOf(desk)).containsOnlyOnce("RefusalUpheld " + asked);
        }

        @Test
        void is_nobody_elses() {
            var stranger = town.newcomer();
            assertThatThrownBy(() -> own.object(asked, "不同意", stranger)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> own.draft(asked, stranger)).isInstanceOf(NotFound.class);
            assertThat(own.of(stranger)).isEmpty();
        }

        @Test
        void sent_fifty_times_at_once_is_one() throws Exception {
            var all = AtOnce.times(50, () -> {
                own.object(asked, "请再看一下", holder);
                return true;
            });
            assertThat(all.refused()).isEmpty();
            assertThat(town.journalOf(holder)).containsOnlyOnce("RefusalObjectedTo " + asked);
        }
    }

    @Test
    @DisplayName("counted by service for everybody: a person asked about twice is one")
    void counted() {
        clock.set("2012-08-06T02:00:00Z");
        for (var i = 0; i < 3; i++) {
            holder = town.newcomer();
            permit = town.issue(holder).number();
            ask();
            asked = ask();
            if (i > 0) tell("papers_missing", "");
            if (i == 2) own.object(asked, "请再看一下", holder);
        }
        tell("served", "");

        assertThat(figures.of(YearMonth.parse("2012-08")))
                .extracting(ServiceFiguresDesk.Row::figures)
                .containsExactly(new ServiceFigures("employment_service", 3, 1, 1, 1, 1, 1));
        assertThat(figures.of(YearMonth.parse("1999-04"))).isEmpty();
    }

    private UUID ask() {
        var typed = Map.of("number", permit.value(), "service", "employment_service", "purpose", "SERVICE");
        return verifications.ask(desk, typed, RequestId.fresh()).orElseThrow().id();
    }

    private void tell(String outcome, String words) {
        outcomes.tell(asked, outcome, words, desk);
    }

    private Treatment mine() {
        return Objects.requireNonNull(own.of(holder).getFirst().asked().treatment());
    }

    private Iterable<UUID> waiting() {
        return outcomes.objections(desk).stream().map(VerificationView::id).toList();
    }
}
