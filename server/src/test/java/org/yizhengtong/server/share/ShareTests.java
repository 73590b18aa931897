package org.yizhengtong.server.share;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.entitlement.VerificationDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.LossDesk;
import org.yizhengtong.server.share.ShareAnswer.Outcome;

@ServiceTest
@DisplayName("A holder lets somebody see a few things with a share code (分享码), for one purpose and a time")
class ShareTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    ShareStory story;

    @Autowired
    ShareDesk codes;

    @Autowired
    LossDesk losses;

    @Autowired
    VerificationDesk verifications;

    private Actor holder;
    private PermitNumber permit;

    @BeforeEach
    void holder() {
        holder = story.holder();
        permit = story.permit(holder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rent", "work", "address", "valid", "service.employment_service"})
    void what_the_holder_was_shown_beforehand_is_what_is_seen(String shared) {
        var preview = codes.form(holder.resident(), Shared.read(shared), holder).shown();
        assertThat(story.open(story.made(holder, shared, "one", "one_day"))).satisfies(opened -> {
            assertThat(opened.outcome()).isEqualTo(Outcome.SHOWN);
            assertThat(opened.shown()).isNotNull().isEqualTo(preview);
        });
    }

    @Test
    void each_purpose_shows_its_few_things_and_no_more() {
        assertThat(seen("rent")).isEqualTo(new Shown(shared("rent"), Town.NAME, parse("2013-03-01"), null, null));
        assertThat(seen("work")).isEqualTo(new Shown(shared("work"), Town.NAME, parse("2013-03-01"), null, null));
        assertThat(seen("valid")).isEqualTo(new Shown(shared("valid"), null, null, null, null));
        assertThat(seen("address")).satisfies(address -> {
            assertThat(address.name()).isEqualTo(Town.NAME);
            assertThat(address.home()).isNotNull().satisfies(home -> {
                assertThat(home.address()).endsWith(Town.ADDRESS);
                assertThat(home.since()).isEqualTo(parse("2012-02-01"));
            });
            assertThat(address.until()).isNull();
            assertThat(address.service()).isNull();
        });
        assertThat(seen("service.employment_service")).satisfies(service -> {
            assertThat(service.name()).isEqualTo(Town.NAME);
            assertThat(service.service())
                    .isNotNull()
                    .satisfies(today -> assertThat(today.answer()).isEqualTo(answerToADesk("employment_service")));
            assertThat(service.home()).isNull();
            assertThat(service.until()).isNull();
        });
    }

    @Test
    void a_code_for_one_look_is_opened_once() {
        var code = story.made(holder, "rent", "one", "seven_days");
        assertThat(story.open(code).outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(story.open(code).outcome()).isEqualTo(Outcome.USED_UP);
    }

    @Test
    void by_twenty_at_once_it_is_opened_by_one() throws InterruptedException {
        var id = story.make(holder, "rent", "one", "seven_days");
        var code = story.code(holder, id);
        var all = AtOnce.times(20, () -> story.open(code).outcome());
        assertThat(all.refused()).isEmpty();
        assertThat(all.done()).filteredOn(Outcome.SHOWN::equals).hasSize(1);
        assertThat(all.done()).filteredOn(Outcome.USED_UP::equals).hasSize(19);
        assertThat(story.row(holder, id).looks()).isEqualTo(1);
        assertThat(story.looks(holder))
                .singleElement()
                .satisfies(look -> assertThat(look.times()).isEqualTo(1));
    }

    @Test
    void one_form_sent_twenty_times_at_once_is_one_look() throws InterruptedException {
        var id = story.make(holder, "rent", "one", "seven_days");
        var code = story.code(holder, id);
        var request = RequestId.fresh();
        var all = AtOnce.times(20, () -> story.open(code, request).outcome());
        assertThat(all.done()).hasSize(20).containsOnly(Outcome.SHOWN);
        assertThat(story.row(holder, id).looks()).isEqualTo(1);
    }

    @Test
    void ten_minutes_later_the_same_form_is_another_look() {
        var code = story.made(holder, "rent", "one", "seven_days");
        var request = RequestId.fresh();
        story.open(code, request);
        clock.pass(Duration.ofMinutes(10));
        assertThat(story.open(code, request).outcome()).isEqualTo(Outcome.SHOWN);
        clock.pass(Duration.ofSeconds(1));
        assertThat(story.open(code, request).outcome()).isEqualTo(Outcome.USED_UP);
    }

    @Test
    void a_code_for_many_looks_counts_them() {
        var id = story.make(holder, "work", "many", "thirty_days");
        for (int look = 0; look < 3; look++) story.open(story.code(holder, id));
        assertThat(story.row(holder, id)).satisfies(row -> {
            assertThat(row.looks()).isEqualTo(3);
            assertThat(row.state()).isEqualTo(ShareState.OPEN);
        });
    }

    /** Civil Code, arts. 200 to 202: the first day is not counted, a month ends on the day of the same number. */
    @ParameterizedTest
    @CsvSource({
        "one_day, 2012-03-11",
        "seven_days, 2012-03-17",
        "thirty_days, 2012-04-09",
        "three_months, 2012-06-10",
        "six_months, 2012-09-10"
    })
    void it_is_good_to_the_last_second_of_its_last_day_and_not_beyond(String term, String last) {
        var code = story.made(holder, "rent", "many", term);
        clock.set(last + "T15:59:59Z");
        assertThat(story.open(code).outcome()).isEqualTo(Outcome.SHOWN);
        clock.set(last + "T16:00:00Z");
        assertThat(story.open(code).outcome()).isEqualTo(Outcome.OVER);
    }

    @Test
    void once_ended_it_opens_for_nobody_and_ending_it_again_changes_nothing() {
        var id = story.make(holder, "rent", "many", "seven_days");
        var code = story.code(holder, id);
        codes.end(holder.resident(), id, holder);
        codes.end(holder.resident(), id, holder);
        assertThat(story.open(code).outcome()).isEqualTo(Outcome.ENDED);
        assertThat(story.row(holder, id).state()).isEqualTo(ShareState.ENDED);
        assertThat(town.journalOf(holder)).containsOnlyOnce("ShareCodeEnded " + id);
    }

    @Test
    void nobody_else_ends_it_or_sees_it() {
        var id = story.make(holder, "rent", "many", "seven_days");
        var other = town.newcomer();
        assertThatThrownBy(() -> codes.end(other.resident(), id, other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> codes.slip(holder.resident(), id, ShareStory.HERE, other))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> codes.list(holder.resident(), town.school())).isInstanceOf(NotYours.class);
    }

    @Test
    void what_changes_in_the_register_changes_what_is_seen_and_of_a_permit_not_in_force_nothing_is() {
        var code = story.made(holder, "address", "many", "six_months");
        losses.reportLost(permit, RequestId.fresh(), holder);
        assertThat(story.open(code)).satisfies(lost -> {
            assertThat(lost.outcome()).isEqualTo(Outcome.NO_PERMIT);
            assertThat(lost.shown()).isNull();
        });
        assertThatThrownBy(() -> story.make(holder, "rent", "one", "one_day")).isInstanceOf(NothingToShare.class);
        losses.found(permit, RequestId.fresh(), holder);
        assertThat(story.open(code).outcome()).isEqualTo(Outcome.SHOWN);
    }

    @Test
    void the_holder_sees_who_looked_for_what_and_what_was_shown() {
        var code = story.made(holder, "rent", "many", "seven_days");
        story.open(code);
        story.open(code, ShareStory.BORN, town.school());
        assertThat(story.looks(holder)).anySatisfy(look -> {
            assertThat(look.officeEn()).isEqualTo("share-page");
            assertThat(look.purpose()).isEqualTo("purpose.share_rent");
            assertThat(look.shown()).isEqualTo("shown.share_rent");
            assertThat(look.answer()).isEqualTo("yes");
        });
        assertThat(story.looks(holder))
                .anySatisfy(look -> assertThat(look.officeZh()).isEqualTo("试样小学"));
    }

    /** The same as a desk gets that asks about its own service. */
    private Answer answerToADesk(String service) {
        var desk = town.jobCentre();
        var typed = Map.of("number", permit.value(), "service", service, "purpose", "SERVICE");
        return verifications.ask(desk, typed, RequestId.fresh()).orElseThrow().answer();
    }

    private Shown seen(String shared) {
        return Optional.ofNullable(
                        story.open(story.made(holder, shared, "one", "one_day")).shown())
                .orElseThrow();
    }

    private static Shared shared(String code) {
        return Shared.read(code).orElseThrow();
    }
}
