package org.yizhengtong.server.casework;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.policy.Origin;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.ApplicationDesk;

@ServiceTest
@DisplayName("Every fact says where it comes from (来源)")
class SeenFactTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    CaseDesk cases;

    @Autowired
    ReviewDesk review;

    @Autowired
    AskingDesk corrections;

    @Autowired
    ApplicationDesk applications;

    @BeforeEach
    void aThursday() {
        clock.set("2012-03-01T02:00:00Z");
    }

    @Test
    void what_the_applicant_says_is_said() {
        var applicant = town.newcomer();
        var file = cases.view(town.apply(applicant), applicant);
        assertThat(file.facts())
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.origin()).isEqualTo(Origin.SAID));
        assertThat(file.facts())
                .extracting(CaseFact::fact)
                .contains("work.kind", "residence.place", "resident.birth_date", "home.kind");
    }

    @Test
    void what_an_officer_saw_on_a_paper_stays_seen() {
        var applicant = town.newcomer();
        var number = town.apply(applicant);
        var officer = town.officer();
        review.see(number, "work.contract", "labour_contract", officer);
        assertThat(fact(number, "work.contract")).satisfies(seen -> {
            assertThat(seen.origin()).isEqualTo(Origin.SEEN);
            assertThat(seen.paper()).isEqualTo("labour_contract");
            assertThat(seen.seenBy()).isEqualTo("民警 0142");
            assertThat(seen.seenOn()).isEqualTo(parse("2012-03-01"));
            assertThat(seen.value()).isEqualTo("true");
        });
        assertThat(fact(number, "work.kind").origin()).isEqualTo(Origin.SAID);
        assertThat(cases.factsOf(applicant.resident()).get("work.contract"))
                .hasValueSatisfying(known -> assertThat(known.origin()).isEqualTo(Origin.SEEN));
        assertThat(town.journalOf(officer)).contains("FactSeen " + number);
    }

    @Test
    void said_again_it_is_still_seen_and_said_otherwise_it_is_only_said() {
        var applicant = town.newcomer();
        var number = town.apply(applicant);
        review.see(number, "work.contract", "labour_contract", town.officer());
        review.see(number, "insurance.joined", "labour_contract", town.officer());
        corrections.ask(number, Town.BAD_PHOTO, "社保断了吗", RequestId.fresh(), town.officer());
        applications.resubmit(
                number, applicant, Map.of("work.contract", "true", "insurance.joined", "false"), RequestId.fresh());
        assertThat(fact(number, "work.contract").isSeen()).isTrue();
        assertThat(fact(number, "insurance.joined")).satisfies(said -> {
            assertThat(said.origin()).isEqualTo(Origin.SAID);
            assertThat(said.value()).isEqualTo("false");
            assertThat(said.paper()).isNull();
            assertThat(said.seenBy()).isNull();
        });
    }

    @Test
    void a_fact_nobody_said_cannot_be_seen() {
        var number = town.apply(town.newcomer());
        assertThatThrownBy(() -> review.see(number, "insurance.months", "labour_contract", town.officer()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_paper_nobody_knows_proves_nothing() {
        var number = town.apply(town.newcomer());
        assertThatThrownBy(() -> review.see(number, "work.contract", "a napkin", town.officer()))
                .isInstanceOf(NotFound.class);
        review.see(number, "work.contract", ReviewDesk.OTHER_PAPER, town.officer());
        assertThat(fact(number, "work.contract").isSeen()).isTrue();
    }

    @Test
    void a_decided_case_keeps_its_facts_as_they_were() {
        var number = town.apply(town.newcomer());
        review.refuse(number, "照片不是本人", RequestId.fresh(), town.officer());
        assertThatThrownBy(() -> review.see(number, "work.contract", "labour_contract", town.officer()))
                .isInstanceOf(AlreadyDecided.class);
    }

    private CaseFact fact(org.yizhengtong.server.kernel.CaseNumber number, String name) {
        return cases.view(number, town.officer()).facts().stream()
                .filter(fact -> fact.fact().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
