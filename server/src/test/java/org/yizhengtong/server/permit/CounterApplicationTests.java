package org.yizhengtong.server.permit;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.Pictures;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.casework.AlreadyApplied;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.casework.CaseFact;
import org.yizhengtong.server.casework.CaseView;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.registration.Newcomers;
import org.yizhengtong.server.registration.RegistrationDesk;

@LifeTest
@DisplayName(
        "At the counter (窗口): whoever has no telephone applies there, and so does a relative for who cannot get about")
class CounterApplicationTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    CounterApplicationDesk counter;

    @Autowired
    DraftDesk drafts;

    @Autowired
    CaseDesk cases;

    @Autowired
    SheetDesk sheets;

    @Autowired
    RegistrationDesk registration;

    private Actor person = new Actor(UUID.randomUUID(), Role.RESIDENT, null, "");
    private Actor officer = person;

    @BeforeEach
    void aThursday() {
        clock.set("2018-03-15T02:00:00Z");
        person = town.newcomer("19480203", "2017-02-01");
        officer = town.officer();
    }

    @Test
    void the_person_is_the_applicant_the_officer_wrote_it_and_originals_are_seen() {
        photo();
        var form = signed();
        form.put("seen.work.contract", "work_proof");
        var file = cases.view(apply(form, RequestId.fresh()), officer);
        assertThat(file.applicant()).isEqualTo(person.resident());
        assertThat(file.proxy()).isNull();
        assertThat(file.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.by()).isEqualTo("民警 0142"));
        assertThat(fact(file, "person.number").paper()).isEqualTo("identity_card");
        assertThat(fact(file, "original.identity_card").isSeen()).isTrue();
        assertThat(fact(file, "work.contract").paper()).isEqualTo("work_proof");
        assertThat(fact(file, "work.kind").isSeen()).isFalse();
        assertThat(town.journalOf(officer)).contains("CaseOpened " + file.number());
        assertThat(town.rows("application_draft", person)).isZero();
    }

    @Test
    void everything_wrong_and_missing_is_told_at_once_and_kept_meanwhile() {
        var form = signed();
        form.remove("signed");
        form.remove("original.identity_card");
        counter.save(person.resident(), officer, form);
        assertThat(wrong(form)).containsExactlyInAnyOrder("signed", "paper.photo", "paper.identity_card");
        var sheet = counter.open(person.resident(), officer, Map.of());
        assertThat(sheet.missing()).extracting(paper -> paper.id()).containsExactly("identity_card", "photo");
        assertThat(sheet.typed()).containsEntry("work.kind", "employed");
        assertThat(sheet.unanswered())
                .as("no answer can change anything any more")
                .isEmpty();
    }

    @Test
    void the_question_that_decides_most_stands_first() {
        var sheet = counter.open(person.resident(), officer, Map.of());
        assertThat(sheet.form().next())
                .contains(sheet.form().questions().getFirst().name());
        assertThat(sheet.unanswered()).hasSameSizeAs(sheet.form().questions());
    }

    @Test
    void one_form_opens_one_case_however_often_it_comes_and_another_is_told() throws InterruptedException {
        photo();
        var request = RequestId.fresh();
        var all = AtOnce.<CaseNumber>times(10, () -> apply(signed(), request));
        assertThat(all.done()).containsOnly(all.done().getFirst());
        assertThat(all.refused()).isEmpty();
        assertThatThrownBy(() -> apply(signed(), RequestId.fresh())).isInstanceOf(AlreadyApplied.class);
        assertThatThrownBy(() -> counter.open(person.resident(), officer, Map.of()))
                .isInstanceOf(AlreadyApplied.class);
        var holder = town.newcomer("19780203", "2017-02-01");
        town.permit(holder, "2018-01-15");
        assertThatThrownBy(() -> counter.open(holder.resident(), officer, Map.of()))
                .isInstanceOf(AlreadyHolds.class);
    }

    @Test
    void what_the_person_sent_before_goes_with_it_and_their_own_draft_is_done() {
        drafts.answerAll(person.resident(), person, town.answers(), Map.of());
        drafts.keep(person.resident(), person, "photo", Pictures.jpeg(400, 500));
        var file = cases.view(apply(signed(), RequestId.fresh()), officer);
        assertThat(file.papers()).extracting(paper -> paper.kind()).containsExactly("photo");
        assertThat(drafts.begun(person.resident(), person)).isEmpty();
    }

    @Test
    void another_station_and_a_resident_are_not_let_in() {
        assertThatThrownBy(() -> counter.open(person.resident(), town.officerElsewhere(), Map.of()))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> counter.save(person.resident(), town.officerElsewhere(), signed()))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> apply(signed(), RequestId.fresh(), town.newcomer()))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void a_near_relative_applies_with_both_cards_and_sees_this_case_and_nothing_of_the_register() {
        town.telephone(person);
        var daughter = town.newcomer("19780203", "2017-02-01");
        photo();
        var form = onBehalf("near_relative");
        form.put(
                "proxy.number",
                registration.particulars(daughter.resident()).number().value());
        form.put("proxy.name", Town.NAME);
        var number = apply(form, RequestId.fresh());
        var seen = sheets.sheet(number, daughter);
        assertThat(seen.whole()).isFalse();
        assertThat(seen.facts())
                .extracting(row -> row.fact().fact())
                .contains("work.kind")
                .doesNotContain("person.address", "resident.birth_date", "residence.registered_since");
        assertThatThrownBy(() -> sheets.beside(number, daughter, Map.of())).isInstanceOf(NotYours.class);
        assertThat(sheets.sheet(number, person).file().proxy()).satisfies(proxy -> {
            assertThat(proxy.relation()).isEqualTo("女儿");
            assertThat(proxy.maskedNumber()).contains("**********");
            assertThat(proxy.until()).isNull();
        });
        assertThat(town.messagesTo(person)).singleElement().asString().contains(number.value(), Town.NAME);
    }

    @Test
    void for_another_both_cards_a_relation_and_a_capacity_the_law_knows_are_needed() {
        photo();
        var form = onBehalf("other");
        form.remove("proxy.cards");
        form.put("proxy.relation", " ");
        form.put(
                "proxy.number",
                registration.particulars(person.resident()).number().value());
        assertThat(wrong(form))
                .containsExactlyInAnyOrder(
                        "proxy.as", "proxy.relation", "proxy.cards", "proxy.number", "paper.proxy_proof");
        form.put("proxy.number", "123");
        assertThat(wrong(form)).contains("proxy.number");
    }

    @Test
    void whoever_is_not_registered_here_may_apply_for_a_child_until_its_sixteenth_birthday() {
        person = town.newcomer("20020316", "2017-02-01");
        photo();
        assertThat(cases.view(apply(onBehalf("guardian"), RequestId.fresh()), officer)
                        .proxy())
                .satisfies(proxy -> {
                    assertThat(proxy.resident()).isNull();
                    assertThat(proxy.until()).isEqualTo(parse("2018-03-16"));
                });
    }

    private void photo() {
        assertThat(drafts.keep(person.resident(), officer, "photo", Pictures.jpeg(400, 500)))
                .isEmpty();
    }

    private Map<String, String> signed() {
        var form = new HashMap<>(town.answers());
        form.remove("residence.purpose");
        form.putAll(Map.of("signed", "true", "original.identity_card", "true"));
        return form;
    }

    private Map<String, String> onBehalf(String as) {
        var form = signed();
        form.putAll(Map.of(
                "proxy.as", as,
                "proxy.name", "试样乙",
                "proxy.number", Newcomers.number().value(),
                "proxy.relation", "女儿",
                "proxy.cards", "true"));
        if (!as.equals("other")) form.put("original.proxy_proof", "true");
        return form;
    }

    private CaseNumber apply(Map<String, String> form, RequestId request) {
        return apply(form, request, officer);
    }

    private CaseNumber apply(Map<String, String> form, RequestId request, Actor by) {
        return counter.apply(person.resident(), by, form, request);
    }

    private java.util.List<String> wrong(Map<String, String> form) {
        try {
            apply(form, RequestId.fresh());
            return java.util.List.of();
        } catch (FieldErrors wrong) {
            return wrong.errors().stream().map(FieldErrors.FieldError::field).toList();
        }
    }

    private static CaseFact fact(CaseView file, String name) {
        return file.facts().stream()
                .filter(one -> one.fact().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
