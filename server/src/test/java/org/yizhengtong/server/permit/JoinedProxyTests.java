package org.yizhengtong.server.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.Pictures;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.casework.EvidenceDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.registration.JoiningDesk;
import org.yizhengtong.server.registration.RegistrationDesk;

@LifeTest
@DisplayName("One person entered twice: what they began, sent, and do for others follows the joining, and goes back")
class JoinedProxyTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    JoiningDesk joinings;

    @Autowired
    OnBehalfDesk onBehalf;

    @Autowired
    DraftDesk drafts;

    @Autowired
    ApplicationDesk applications;

    @Autowired
    CaseDesk cases;

    @Autowired
    EvidenceDesk evidence;

    @Autowired
    RegistrationDesk registration;

    private Actor mother = new Actor(UUID.randomUUID(), Role.RESIDENT, null, "");
    private Actor kept = mother;
    private Actor other = mother;

    @BeforeEach
    void aThursday() {
        clock.set("2018-03-15T02:00:00Z");
        mother = town.newcomer("19480203", "2017-02-01");
        kept = town.newcomer("19780203", "2017-02-01");
        other = town.newcomer("19780203", "2017-02-01");
    }

    @Test
    void the_case_in_which_the_other_entry_acts_is_acted_on_under_the_one_kept() {
        begin(mother);
        var number = applications.apply(mother.resident(), other, town.answers(), RequestId.fresh());

        join();

        assertThat(onBehalf.sheet(kept).cases())
                .singleElement()
                .satisfies(one -> assertThat(one.number()).isEqualTo(number));
        assertThat(cases.view(number, kept).applicant()).isEqualTo(mother.resident());
        assertThatThrownBy(() -> cases.view(number, other)).isInstanceOf(NotYours.class);

        part();

        assertThat(cases.view(number, other).applicant()).isEqualTo(mother.resident());
        assertThatThrownBy(() -> cases.view(number, kept)).isInstanceOf(NotYours.class);
    }

    @Test
    void what_was_begun_for_another_is_gone_on_with_and_comes_back_with_all_that_was_added() {
        begin(mother);
        var fact = drafts.form(mother.resident(), other, Map.of()).next().orElseThrow();
        drafts.answer(mother.resident(), other, fact, Map.of(fact, "not_known"), Map.of());

        join();

        var form = drafts.form(mother.resident(), kept, Map.of());
        assertThat(form.said()).extracting(ApplicationForm.Said::fact).contains(fact);
        assertThat(form.sent()).hasSize(3);
        var next = form.next().orElseThrow();
        drafts.answer(mother.resident(), kept, next, Map.of(next, "not_known"), Map.of());

        part();

        assertThat(drafts.form(mother.resident(), other, Map.of()).said())
                .extracting(ApplicationForm.Said::fact)
                .contains(fact, next);
        assertThat(drafts.form(mother.resident(), other, Map.of()).sent()).hasSize(3);
        assertThatThrownBy(() -> drafts.form(mother.resident(), kept, Map.of())).isInstanceOf(NotYours.class);
    }

    @Test
    void ones_own_application_goes_on_under_the_entry_kept() {
        answer(other, "study.kind", "full_time");
        evidence.add(other.resident(), "dwelling_proof", Pictures.pdf());

        join();

        assertThat(drafts.begun(kept.resident(), kept)).isPresent();
        assertThat(drafts.form(kept.resident(), kept, Map.of()).sent()).hasSize(1);
        assertThat(drafts.begun(other.resident(), other)).isEmpty();

        part();

        assertThat(drafts.begun(kept.resident(), kept)).isEmpty();
        assertThat(drafts.form(other.resident(), other, Map.of()).said()).hasSize(1);
        assertThat(drafts.form(other.resident(), other, Map.of()).sent()).hasSize(1);
    }

    @Test
    void where_both_have_begun_each_keeps_its_own() {
        answer(other, "study.kind", "full_time");
        answer(kept, "study.kind", "none");
        var papers = new UUID[] {
            evidence.add(other.resident(), "dwelling_proof", Pictures.pdf()),
            evidence.add(kept.resident(), "dwelling_proof", Pictures.pdf())
        };

        join();

        assertThat(said(kept)).isEqualTo("none");
        assertThat(evidence.waiting(kept.resident()))
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isEqualTo(papers[1]));

        part();

        assertThat(said(other)).isEqualTo("full_time");
        assertThat(evidence.waiting(other.resident()))
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isEqualTo(papers[0]));
    }

    @Test
    void what_a_relative_began_for_the_other_entry_is_for_the_one_kept() {
        var son = town.newcomer("19980203", "2017-02-01");
        onBehalf.begin(son, naming(other));

        join();
        assertThat(drafts.form(kept.resident(), son, Map.of()).forWhom()).isEqualTo(Town.NAME);
        part();

        assertThat(drafts.form(other.resident(), son, Map.of()).forWhom()).isEqualTo(Town.NAME);
        assertThatThrownBy(() -> drafts.form(kept.resident(), son, Map.of())).isInstanceOf(NotYours.class);
    }

    private void begin(Actor person) {
        onBehalf.begin(other, naming(person));
        for (var paper : new String[] {"photo", "identity_card", "proxy_proof"})
            assertThat(drafts.keep(person.resident(), other, paper, Pictures.jpeg(400, 500)))
                    .isEmpty();
    }

    private void answer(Actor who, String fact, String said) {
        drafts.answer(who.resident(), who, fact, Map.of(fact, said), Map.of());
    }

    private String said(Actor who) {
        return drafts.form(who.resident(), who, Map.of()).said().getFirst().written();
    }

    private Map<String, String> naming(Actor person) {
        var number = registration.particulars(person.resident()).number().value();
        return Map.of("name", Town.NAME, "number", number, "relation", "child", "why", "old");
    }

    private void join() {
        joinings.join(kept.resident(), other.resident(), "身份证抄错一位", RequestId.fresh(), town.officer());
    }

    private void part() {
        var number = Objects.requireNonNull(
                joinings.of(kept.resident(), town.officer()).getFirst().joining());
        joinings.undo(kept.resident(), other.resident(), number, "不是同一个人", town.officer());
    }
}
