package org.yizhengtong.server.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.Pictures;
import org.yizhengtong.server.ServiceTest;
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

@ServiceTest
@DisplayName("What is missing is told once and completely (一次告知), the decree of 2016, article 9")
class CorrectionListTests {
    private static final List<AskedFor> HOME = List.of(new AskedFor(Kind.PAPER, "dwelling_proof", Why.MISSING));

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    CaseDesk cases;

    @Autowired
    AskingDesk corrections;

    @Autowired
    ApplicationDesk applications;

    private Actor applicant = new Actor(new UUID(0, 1), Role.RESIDENT, null, "");
    private CaseNumber number = new CaseNumber("20120301-0000");

    @BeforeEach
    void aThursday() {
        clock.set("2012-03-01T02:00:00Z");
        applicant = town.newcomer();
        number = town.apply(applicant);
    }

    @Test
    void papers_not_sent_stand_first_and_what_was_sent_can_only_be_asked_for_again() {
        var askable = cases.view(number, town.officer()).asking().askable();
        assertThat(askable.getFirst().there()).isFalse();
        assertThat(askable)
                .filteredOn(one -> one.written().equals("PAPER.photo"))
                .singleElement()
                .satisfies(one -> assertThat(one.there()).isTrue());
        refused(List.of(new AskedFor(Kind.PAPER, "photo", Why.MISSING)), "problem.cannot_be_asked");
        refused(List.of(new AskedFor(Kind.PAPER, "dwelling_proof", Why.UNREADABLE)), "problem.cannot_be_asked");
        refused(List.of(new AskedFor(Kind.PAPER, "a napkin", Why.MISSING)), "problem.cannot_be_asked");
        refused(List.of(), "problem.nothing_asked");
    }

    @Test
    void the_applicant_has_a_list_with_what_was_sent_since() {
        corrections.ask(
                number,
                List.of(
                        HOME.getFirst(),
                        new AskedFor(Kind.PAPER, "photo", Why.UNREADABLE),
                        new AskedFor(Kind.FACT, "insurance.joined", Why.UNTRUE)),
                "社保断了吗",
                RequestId.fresh(),
                town.officer());
        assertThat(applications.keep(number, applicant, "dwelling_proof", Pictures.pdf()))
                .isEmpty();
        assertThat(points())
                .containsExactly(
                        tuple("dwelling_proof", true), tuple("photo", false), tuple("insurance.joined", false));
        applications.resubmit(number, applicant, Map.of("insurance.joined", "false"), RequestId.fresh());
        assertThat(points())
                .containsExactly(tuple("dwelling_proof", true), tuple("photo", false), tuple("insurance.joined", true));
    }

    @Test
    void a_second_time_only_what_was_sent_and_cannot_be_used() {
        corrections.ask(number, Town.BAD_PHOTO, "太暗", RequestId.fresh(), town.officer());
        applications.resubmit(number, applicant, Map.of(), RequestId.fresh());
        refused(HOME, "problem.told_once");
        assertThat(cases.view(number, town.officer()).asking().askable()).allMatch(Askable::there);
        corrections.ask(number, Town.BAD_PHOTO, "还是太暗", RequestId.fresh(), town.officer());
        assertThat(cases.view(number, applicant).state()).isEqualTo(CaseState.AWAITING_CORRECTION);
    }

    @Test
    void the_same_form_asks_once() {
        var request = RequestId.fresh();
        corrections.ask(number, HOME, "", request, town.officer());
        corrections.ask(number, HOME, "", request, town.officer());
        assertThat(town.rows("asked_for", applicant)).isEqualTo(1);
        assertThat(town.messagesTo(applicant))
                .filteredOn(told -> told.contains("补材料"))
                .hasSize(1);
    }

    private List<Tuple> points() {
        return cases.view(number, applicant).asked().stream()
                .map(point -> tuple(point.asked().name(), point.sent()))
                .toList();
    }

    private void refused(List<AskedFor> items, String key) {
        assertThatThrownBy(() -> corrections.ask(number, items, "", RequestId.fresh(), town.officer()))
                .isInstanceOfSatisfying(
                        FieldErrors.class,
                        wrong -> assertThat(wrong.errors())
                                .singleElement()
                                .satisfies(one -> assertThat(one.key()).isEqualTo(key)));
    }
}
