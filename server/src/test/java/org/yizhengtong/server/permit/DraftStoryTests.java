package org.yizhengtong.server.permit;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.Pictures;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.casework.AlreadyApplied;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Role;

@ServiceTest
@DisplayName("An application begun and not sent in yet (草稿)")
class DraftStoryTests {
    private static final Map<String, String> NOTHING_BEFORE = Map.of();

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    DraftDesk drafts;

    @Autowired
    ApplicationDesk applications;

    @Autowired
    JdbcClient jdbc;

    private Actor applicant = new Actor(UUID.randomUUID(), Role.RESIDENT, null, "");

    @BeforeEach
    void aThursday() {
        clock.set("2012-03-01T02:00:00Z");
        applicant = town.newcomer();
    }

    @Test
    void what_was_answered_is_there_and_is_not_asked_again() {
        answer("work.kind", "employed");
        var form = form();
        assertThat(form.said()).extracting(ApplicationForm.Said::fact).containsExactly("work.kind");
        assertThat(form.next()).isPresent().isNotEqualTo(java.util.Optional.of("work.kind"));
        assertThat(drafts.begun(applicant.resident(), applicant)).hasValueSatisfying(begun -> {
            assertThat(begun.begunOn()).isEqualTo(parse("2012-03-01"));
            assertThat(begun.keptUntil()).isEqualTo(parse("2012-03-31"));
        });
    }

    @Test
    void nobody_reads_the_answers_in_the_database() {
        answer("work.kind", "employed");
        assertThat(jdbc.sql("select encode(sealed, 'escape') from draft_answer where resident_id = ?")
                        .param(applicant.id())
                        .query(String.class)
                        .single())
                .doesNotContain("employed");
    }

    @Test
    void what_was_answered_without_a_name_is_taken_over_once() {
        var before = Map.of("work.kind", "employed", "resident.age", "34", "insurance.joined", "true");
        drafts.answer(applicant.resident(), applicant, "work.kind", Map.of("work.kind", "day_labour"), before);
        assertThat(said()).containsOnly(Map.entry("work.kind", "day_labour"), Map.entry("insurance.joined", "true"));
    }

    @Test
    void on_the_thirtieth_day_it_is_there_and_on_the_next_it_is_not_though_no_job_has_run() {
        answer("work.kind", "employed");
        sendPhoto();
        clock.set("2012-03-31T02:00:00Z");
        assertThat(drafts.begun(applicant.resident(), applicant)).isPresent();
        assertThat(said()).isNotEmpty();
        clock.set("2012-04-01T02:00:00Z");
        assertThat(drafts.begun(applicant.resident(), applicant)).isEmpty();
        assertThat(said()).isEmpty();
    }

    @Test
    void what_ran_out_is_removed_with_its_papers_and_begun_anew() {
        answer("work.kind", "employed");
        sendPhoto();
        clock.set("2012-04-01T02:00:00Z");
        answer("insurance.joined", "true");
        assertThat(said()).containsOnlyKeys("insurance.joined");
        assertThat(town.rows("paper", applicant)).isZero();
        clock.set("2012-05-02T02:00:00Z");
        drafts.forgetOld();
        assertThat(town.rows("application_draft", applicant)).isZero();
        assertThat(town.rows("draft_answer", applicant)).isZero();
    }

    @Test
    void going_on_gives_it_thirty_days_again() {
        answer("work.kind", "employed");
        clock.set("2012-03-31T02:00:00Z");
        answer("insurance.joined", "true");
        clock.set("2012-04-30T02:00:00Z");
        assertThat(said()).hasSize(2);
    }

    @Test
    void of_two_browsers_the_later_answer_counts_and_none_is_lost() throws InterruptedException {
        var answers = town.answers();
        var browsers = answers.entrySet().stream().<Callable<String>>map(one -> () -> {
            drafts.answer(
                    applicant.resident(),
                    applicant,
                    one.getKey(),
                    Map.of(one.getKey(), one.getValue()),
                    NOTHING_BEFORE);
            return one.getKey();
        });
        assertThat(AtOnce.act(browsers.toList()).refused()).isEmpty();
        answer("work.kind", "day_labour");
        assertThat(said()).hasSize(answers.size()).containsEntry("work.kind", "day_labour");
    }

    @Test
    void sent_from_many_browsers_at_once_it_opens_one_case() throws InterruptedException {
        town.answers().forEach(this::answer);
        sendPhoto();
        var all = AtOnce.<CaseNumber>times(
                20, () -> applications.apply(applicant.resident(), applicant, NOTHING_BEFORE, RequestId.fresh()));
        assertThat(all.done()).hasSize(1);
        assertThat(all.refused()).hasSize(19).allMatch(AlreadyApplied.class::isInstance);
        assertThat(town.rows("case_file", applicant)).isEqualTo(1);
        assertThat(town.rows("application_draft", applicant)).isZero();
    }

    @Test
    void sent_in_it_is_a_draft_no_more_and_nothing_is_kept_beside_the_open_case() {
        town.answers().forEach(this::answer);
        sendPhoto();
        var number = applications.apply(applicant.resident(), applicant, NOTHING_BEFORE, RequestId.fresh());
        assertThat(number).isNotNull();
        assertThat(town.rows("application_draft", applicant)).isZero();
        assertThatThrownBy(() -> answer("work.kind", "employed")).isInstanceOf(AlreadyApplied.class);
        assertThat(town.rows("application_draft", applicant)).isZero();
    }

    @Test
    void thrown_away_nothing_of_it_stays_and_the_same_form_sent_again_leaves_what_was_begun_since() {
        answer("work.kind", "employed");
        sendPhoto();
        var id = drafts.begun(applicant.resident(), applicant).orElseThrow().id();
        drafts.throwAway(applicant.resident(), applicant, id);
        assertThat(Stream.of("application_draft", "draft_answer", "paper").map(table -> town.rows(table, applicant)))
                .containsOnly(0);
        answer("insurance.joined", "true");
        drafts.throwAway(applicant.resident(), applicant, id);
        assertThat(said()).containsOnlyKeys("insurance.joined");
    }

    @Test
    void an_answer_that_cannot_be_or_is_not_asked_is_not_kept() {
        assertThatThrownBy(() -> answer("work.kind", "astronaut")).isInstanceOf(FieldErrors.class);
        assertThatThrownBy(() -> answer("residence.intended_days", "")).isInstanceOf(FieldErrors.class);
        assertThatThrownBy(() -> answer("resident.birth_date", "1990-01-01")).isInstanceOf(NotFound.class);
        assertThat(town.rows("application_draft", applicant)).isZero();
    }

    @Test
    void nobody_else_reads_it_or_answers() {
        answer("work.kind", "employed");
        var other = town.newcomer();
        assertThatThrownBy(() -> drafts.form(applicant.resident(), other, NOTHING_BEFORE))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> drafts.answer(
                        applicant.resident(), other, "work.kind", Map.of("work.kind", "day_labour"), NOTHING_BEFORE))
                .isInstanceOf(NotYours.class);
    }

    private void answer(String fact, String written) {
        drafts.answer(applicant.resident(), applicant, fact, Map.of(fact, written), NOTHING_BEFORE);
    }

    private void sendPhoto() {
        assertThat(drafts.keep(applicant.resident(), applicant, "photo", Pictures.jpeg(400, 500)))
                .isEmpty();
    }

    private ApplicationForm form() {
        return drafts.form(applicant.resident(), applicant, NOTHING_BEFORE);
    }

    private Map<String, String> said() {
        return form().said().stream()
                .collect(java.util.stream.Collectors.toMap(ApplicationForm.Said::fact, ApplicationForm.Said::written));
    }
}
