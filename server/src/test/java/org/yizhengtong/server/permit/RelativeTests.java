package org.yizhengtong.server.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.Pictures;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.casework.CaseState;
import org.yizhengtong.server.casework.ClosingDesk;
import org.yizhengtong.server.casework.ReviewDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.registration.RegistrationDesk;

@LifeTest
@DisplayName("Decree 663, article 9: a near relative applies for somebody old or disabled who cannot get about")
class RelativeTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    OnBehalfDesk onBehalf;

    @Autowired
    DraftDesk drafts;

    @Autowired
    ApplicationDesk applications;

    @Autowired
    SheetDesk sheets;

    @Autowired
    CaseDesk cases;

    @Autowired
    ClosingDesk closing;

    @Autowired
    ReviewDesk review;

    @Autowired
    RegistrationDesk registration;

    private Actor mother = new Actor(UUID.randomUUID(), Role.RESIDENT, null, "");
    private Actor daughter = mother;

    @BeforeEach
    void aThursday() {
        clock.set("2018-03-15T02:00:00Z");
        mother = town.newcomer("19480203", "2017-02-01");
        daughter = town.newcomer("19780203", "2017-02-01");
    }

    @Test
    void the_case_is_the_persons_names_both_and_says_why_she_does_not_come() {
        town.telephone(mother);
        var number = apply();
        var file = sheets.sheet(number, town.officer()).file();
        assertThat(file.applicant()).isEqualTo(mother.resident());
        assertThat(file.proxy()).satisfies(proxy -> {
            assertThat(proxy.resident()).isEqualTo(daughter.resident());
            assertThat(proxy.as()).isEqualTo("near_relative");
            assertThat(proxy.relation()).isEqualTo("child");
            assertThat(proxy.maskedNumber()).contains("**********");
        });
        assertThat(file.papers()).extracting(paper -> paper.kind()).contains("proxy_proof");
        assertThat(town.journalOf(daughter)).contains("ProxyBegan " + mother.resident(), "CaseOpened " + number);
        assertThat(town.messagesTo(mother)).singleElement().asString().contains(Town.NAME, number.value(), "可以撤回");
        assertThat(onBehalf.untold(sheets.sheet(number, town.officer()))).isFalse();
        assertThat(onBehalf.sheet(daughter).cases()).hasSize(1);
    }

    @Test
    void why_is_said_by_the_relative_and_seen_by_an_officer_on_a_paper() {
        var number = apply();
        var why = sheets.sheet(number, town.officer()).facts().stream()
                .filter(row -> row.fact().fact().equals("proxy.why"))
                .findFirst()
                .orElseThrow();
        assertThat(why.value()).isEqualTo(new Text("年纪大，走动不便", "Old, and cannot get about"));
        assertThat(why.fact().isSeen()).isFalse();
        review.see(number, "proxy.why", "other", town.officer());
        assertThat(cases.view(number, mother).facts())
                .filteredOn(fact -> fact.fact().equals("proxy.why"))
                .allSatisfy(fact -> assertThat(fact.isSeen()).isTrue());
        assertThat(onBehalf.untold(sheets.sheet(number, town.officer())))
                .as("without a telephone an officer asks her")
                .isTrue();
    }

    @Test
    void she_takes_it_back_if_she_did_not_want_it_and_is_told_when_the_relative_does() {
        town.telephone(mother);
        var unwanted = apply();
        closing.withdraw(unwanted, RequestId.fresh(), mother);
        assertThat(cases.view(unwanted, daughter).state()).isEqualTo(CaseState.WITHDRAWN);
        var again = apply();
        closing.withdraw(again, RequestId.fresh(), daughter);
        assertThat(town.messagesTo(mother).getLast()).contains(again.value(), "撤回了");
    }

    @Test
    void the_relative_sees_what_was_typed_and_nothing_of_the_register() {
        var sheet = sheets.sheet(apply(), daughter);
        assertThat(sheet.whole()).isFalse();
        assertThat(sheet.facts())
                .extracting(row -> row.fact().fact())
                .contains("person.name", "person.number", "proxy.why")
                .noneMatch(fact -> fact.startsWith("resident.")
                        || fact.startsWith("residence.s")
                        || fact.startsWith("residence.p") && !fact.equals("residence.purpose")
                        || fact.equals("person.address"));
    }

    @Test
    void which_questions_come_says_nothing_of_how_long_somebody_has_lived_here() {
        var longHere = questionsAbout(mother);
        var justCome = questionsAbout(town.newcomer("19480203", "2018-03-01"));
        assertThat(longHere).isNotEmpty().isEqualTo(justCome);
    }

    @Test
    void without_the_relatives_own_card_it_is_not_taken() {
        onBehalf.begin(daughter, naming(mother));
        send("photo", "identity_card");
        assertThatThrownBy(() -> applications.apply(mother.resident(), daughter, town.answers(), RequestId.fresh()))
                .isInstanceOfSatisfying(
                        FieldErrors.class,
                        wrong -> assertThat(wrong.errors())
                                .extracting(FieldErrors.FieldError::field)
                                .containsExactly("paper.proxy_proof"));
    }

    @Test
    void what_is_begun_is_gone_on_with_for_thirty_days_and_then_she_has_to_be_named_again() {
        onBehalf.begin(daughter, naming(mother));
        onBehalf.begin(daughter, naming(mother));
        assertThat(onBehalf.sheet(daughter).relatives())
                .singleElement()
                .satisfies(one -> assertThat(one.resident()).isEqualTo(mother.resident()));
        assertThat(town.journalOf(daughter)).containsOnlyOnce("ProxyBegan " + mother.resident());
        clock.set("2018-04-14T02:00:00Z");
        assertThat(drafts.form(mother.resident(), daughter, Map.of()).forWhom()).isEqualTo(Town.NAME);
        clock.set("2018-04-15T02:00:00Z");
        assertThat(onBehalf.sheet(daughter).relatives()).isEmpty();
        assertThatThrownBy(() -> drafts.form(mother.resident(), daughter, Map.of()))
                .isInstanceOf(NotYours.class);
        onBehalf.begin(daughter, naming(mother));
        assertThat(drafts.form(mother.resident(), daughter, Map.of()).next()).isPresent();
    }

    @Test
    void one_form_sent_twenty_times_at_once_opens_one_case() throws InterruptedException {
        onBehalf.begin(daughter, naming(mother));
        send("photo", "identity_card", "proxy_proof");
        var request = RequestId.fresh();
        var sent = AtOnce.times(20, () -> applications.apply(mother.resident(), daughter, town.answers(), request));
        assertThat(sent.refused()).isEmpty();
        assertThat(sent.done()).hasSize(20).containsOnly(sent.done().getFirst());
        assertThat(town.rows("case_file", mother)).isEqualTo(1);
    }

    @Test
    void once_she_has_applied_herself_the_relative_learns_only_that_nothing_can_be_done_here() {
        onBehalf.begin(daughter, naming(mother));
        send("photo", "identity_card", "proxy_proof");
        town.apply(mother);
        assertThatThrownBy(() -> drafts.form(mother.resident(), daughter, Map.of()))
                .isInstanceOf(NothingToApplyFor.class);
        assertThatThrownBy(() -> applications.apply(mother.resident(), daughter, town.answers(), RequestId.fresh()))
                .isInstanceOf(NothingToApplyFor.class);
    }

    @Test
    void it_is_open_from_the_day_of_the_decree_and_not_before() {
        clock.set("2015-12-31T02:00:00Z");
        mother = town.newcomer("19480203", "2015-02-01");
        daughter = town.newcomer("19780203", "2015-02-01");
        assertThat(onBehalf.sheet(daughter).lawOfRelatives()).isEmpty();
        assertThatThrownBy(onBehalf::asked).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> onBehalf.begin(daughter, naming(mother))).isInstanceOf(NotFound.class);
        clock.set("2016-01-01T02:00:00Z");
        assertThat(onBehalf.sheet(daughter).lawOfRelatives()).isPresent();
        assertThat(onBehalf.begin(daughter, naming(mother))).isEqualTo(mother.resident());
    }

    @Test
    void nobody_else_acts_for_her() {
        var number = apply();
        var stranger = town.newcomer("19780203", "2017-02-01");
        assertThatThrownBy(() -> cases.view(number, stranger)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> drafts.form(mother.resident(), stranger, Map.of()))
                .isInstanceOf(NotYours.class);
    }

    private String questionsAbout(Actor person) {
        onBehalf.begin(daughter, naming(person));
        var asked = new StringBuilder();
        for (var next = next(person); next.isPresent(); next = next(person)) {
            asked.append(next.get()).append(' ');
            var said = town.answers().getOrDefault(next.get(), "not_known");
            drafts.answer(person.resident(), daughter, next.get(), Map.of(next.get(), said), Map.of());
        }
        return asked.toString();
    }

    private Optional<String> next(Actor person) {
        return drafts.form(person.resident(), daughter, Map.of()).next();
    }

    private CaseNumber apply() {
        onBehalf.begin(daughter, naming(mother));
        send("photo", "identity_card", "proxy_proof");
        return applications.apply(mother.resident(), daughter, town.answers(), RequestId.fresh());
    }

    private void send(String... kinds) {
        for (var kind : kinds)
            assertThat(drafts.keep(mother.resident(), daughter, kind, Pictures.jpeg(400, 500)))
                    .isEmpty();
    }

    private Map<String, String> naming(Actor person) {
        var number = registration.particulars(person.resident()).number().value();
        return new HashMap<>(Map.of("name", Town.NAME, "number", number, "relation", "child", "why", "old"));
    }
}
