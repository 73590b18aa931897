package org.yizhengtong.server.permit;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.Pictures;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.casework.AskedFor;
import org.yizhengtong.server.casework.AskingDesk;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.casework.CaseState;
import org.yizhengtong.server.casework.ClosingDesk;
import org.yizhengtong.server.casework.EvidenceDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.registration.ChildDeclaration;
import org.yizhengtong.server.registration.HouseholdDesk;
import org.yizhengtong.server.registration.Newcomers;
import org.yizhengtong.server.registration.TypedDay;

@LifeTest
@DisplayName("Decree 663, article 9: a guardian applies for a child under sixteen, with both identity cards")
class OnBehalfTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    HouseholdDesk household;

    @Autowired
    DraftDesk drafts;

    @Autowired
    ApplicationDesk applications;

    @Autowired
    SheetDesk sheets;

    @Autowired
    OnBehalfDesk onBehalf;

    @Autowired
    CaseDesk cases;

    @Autowired
    ClosingDesk closing;

    @Autowired
    AskingDesk asking;

    @Autowired
    EvidenceDesk evidence;

    private Actor parent = new Actor(UUID.randomUUID(), Role.RESIDENT, null, "");

    @BeforeEach
    void aThursday() {
        clock.set("2018-03-15T02:00:00Z");
        parent = town.newcomer("19780203", "2017-02-01");
    }

    @Test
    void the_case_names_both_and_is_the_childs() {
        var child = child("2010-05-06");
        var number = apply(child);
        var file = sheets.sheet(number, parent).file();
        assertThat(file.applicant()).isEqualTo(child.resident());
        assertThat(file.applicantName()).isEqualTo("试样童");
        assertThat(file.proxy()).satisfies(proxy -> {
            assertThat(proxy.name()).isEqualTo(Town.NAME);
            assertThat(proxy.maskedNumber()).contains("**********");
            assertThat(proxy.as()).isEqualTo("guardian");
            assertThat(proxy.relation()).isEqualTo("parent");
            assertThat(proxy.until()).isEqualTo(parse("2026-05-06"));
        });
        assertThat(file.papers()).hasSize(3);
        assertThat(onBehalf.sheet(parent).cases())
                .singleElement()
                .satisfies(one -> assertThat(one.number()).isEqualTo(number));
        assertThat(town.journalOf(parent)).contains("CaseOpened " + number);
        assertThat(sheets.sheet(number, town.officer()).file().proxy()).isNotNull();
    }

    @Test
    void what_the_guardian_began_is_told_beside_the_child_and_gone_on_with() {
        var child = child("2010-05-06");
        assertThat(onBehalf.sheet(parent).begun()).isEmpty();
        drafts.answer(child.resident(), parent, "study.enrolled", Map.of("study.enrolled", "true"), Map.of());
        assertThat(onBehalf.sheet(parent).begun()).containsOnlyKeys(child.resident());
        assertThat(drafts.form(child.resident(), parent, Map.of()).forWhom()).isEqualTo("试样童");
        apply(child);
        assertThat(onBehalf.sheet(parent).begun()).isEmpty();
    }

    @Test
    void without_the_guardians_own_card_it_is_not_taken() {
        var child = child("2010-05-06");
        send(child, "photo", "identity_card");
        assertThatThrownBy(() -> applications.apply(child.resident(), parent, answers(), RequestId.fresh()))
                .isInstanceOfSatisfying(
                        FieldErrors.class,
                        wrong -> assertThat(wrong.errors())
                                .extracting(FieldErrors.FieldError::field)
                                .containsExactly("paper.proxy_proof"));
        assertThat(drafts.form(parent.resident(), parent, Map.of()).papers())
                .as("for oneself it is not asked for")
                .noneMatch(paper -> paper.id().equals("proxy_proof"));
    }

    @Test
    void on_the_day_before_the_sixteenth_birthday_the_guardian_applies_and_on_it_no_more() {
        var child = child("2002-03-16");
        assertThat(onBehalf.sheet(parent).children()).hasSize(1);
        send(child, "photo", "identity_card", "proxy_proof");
        clock.set("2018-03-16T02:00:00Z");
        assertThat(onBehalf.sheet(parent).children()).isEmpty();
        assertThatThrownBy(() -> applications.apply(child.resident(), parent, answers(), RequestId.fresh()))
                .isInstanceOf(NotYours.class);
        clock.set("2018-03-15T02:00:00Z");
        assertThat(applications.apply(child.resident(), parent, answers(), RequestId.fresh()))
                .isNotNull();
    }

    @Test
    void whoever_turns_sixteen_meanwhile_has_the_case_in_their_own_hands() {
        var child = child("2002-03-16");
        var number = apply(child);
        assertThat(cases.view(number, parent).state()).isEqualTo(CaseState.UNDER_REVIEW);
        clock.set("2018-03-16T02:00:00Z");
        assertThatThrownBy(() -> cases.view(number, parent)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> closing.withdraw(number, RequestId.fresh(), parent))
                .isInstanceOf(NotYours.class);
        assertThat(onBehalf.sheet(parent).cases()).isEmpty();
        assertThat(cases.view(number, child).proxy()).isNotNull();
        closing.withdraw(number, RequestId.fresh(), child);
        assertThat(cases.view(number, child).state()).isEqualTo(CaseState.WITHDRAWN);
    }

    @Test
    void the_guardian_sends_in_what_the_station_asks_for_and_sees_nothing_else_of_the_child() {
        var child = child("2010-05-06");
        var before = evidence.add(child.resident(), "dwelling_proof", Pictures.pdf());
        var number = apply(child);
        var photo = new AskedFor(AskedFor.Kind.PAPER, "photo", AskedFor.Why.UNREADABLE);
        asking.ask(number, List.of(photo), "请补一张照片", RequestId.fresh(), town.officer());
        assertThat(applications.keep(number, parent, "photo", Pictures.jpeg(400, 500)))
                .isEmpty();
        applications.resubmit(number, parent, answers(), RequestId.fresh());
        assertThat(cases.view(number, child).state()).isEqualTo(CaseState.UNDER_REVIEW);
        assertThatThrownBy(() -> evidence.open(before, parent)).isInstanceOf(NotYours.class);
    }

    @Test
    void the_childs_own_page_shows_no_card_of_the_guardian() {
        var child = child("2010-05-06");
        var number = apply(child);
        var card = cases.view(number, parent).papers().stream()
                .filter(paper -> paper.kind().equals("proxy_proof"))
                .findFirst()
                .orElseThrow();
        assertThat(evidence.open(card.id(), parent)).isNotNull();
        assertThat(evidence.open(card.id(), town.officer())).isNotNull();
        assertThatThrownBy(() -> evidence.open(card.id(), child)).isInstanceOf(NotYours.class);
    }

    @Test
    void a_child_with_an_account_is_told() {
        var child = child("2003-05-06");
        town.telephone(child);
        var number = apply(child);
        assertThat(town.messagesTo(child)).singleElement().asString().contains(Town.NAME, number.value());
    }

    @Test
    void nobody_applies_for_a_stranger_or_a_stranger_child() {
        var child = child("2010-05-06");
        var other = town.newcomer("19780203", "2017-02-01");
        assertThatThrownBy(() -> drafts.form(child.resident(), other, Map.of())).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> drafts.form(other.resident(), parent, Map.of()))
                .isInstanceOf(NotYours.class);
        var number = apply(child);
        assertThatThrownBy(() -> cases.view(number, other)).isInstanceOf(NotYours.class);
    }

    private CaseNumber apply(Actor child) {
        send(child, "photo", "identity_card", "proxy_proof");
        return applications.apply(child.resident(), parent, answers(), RequestId.fresh());
    }

    private void send(Actor child, String... kinds) {
        for (var kind : kinds)
            assertThat(drafts.keep(child.resident(), parent, kind, Pictures.jpeg(400, 500)))
                    .isEmpty();
    }

    private Actor child(String born) {
        var number = Newcomers.number(LocalDate.parse(born));
        var typed = new ChildDeclaration("试样童", number.value(), Town.HUKOU, "parent", TypedDay.of(parse("2017-02-01")));
        household.declare(parent, typed, RequestId.fresh());
        ResidentId id = household.of(parent.resident()).getFirst().child();
        return new Actor(id.value(), Role.RESIDENT, null, "");
    }

    private static Map<String, String> answers() {
        return Map.of("study.enrolled", "true", "study.kind", "full_time");
    }
}
