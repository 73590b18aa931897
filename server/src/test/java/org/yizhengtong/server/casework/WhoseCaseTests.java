package org.yizhengtong.server.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.Pictures;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.PermitDesk;

@ServiceTest
@DisplayName("A case belongs to its applicant and to the station that holds it")
class WhoseCaseTests {
    @Autowired
    Town town;

    @Autowired
    CaseDesk cases;

    @Autowired
    ReviewDesk review;

    @Autowired
    AskingDesk corrections;

    @Autowired
    ClosingDesk closing;

    @Autowired
    EvidenceDesk evidence;

    @Autowired
    PermitDesk permits;

    static Stream<String> strangers() {
        return Stream.of("officer of another station", "another resident", "desk");
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void nobody_else_opens_it_or_acts_on_it(String who) {
        var applicant = town.newcomer();
        var number = town.apply(applicant);
        var photo = cases.view(number, applicant).papers().getFirst().id();
        for (var act : acts(number, photo)) {
            assertThatThrownBy(() -> act.accept(stranger(who)))
                    .isInstanceOfSatisfying(
                            NotYours.class,
                            refused -> assertThat(refused.reference()).isIn(number.value(), photo.toString()));
        }
        var file = cases.view(number, applicant);
        assertThat(file.state()).isEqualTo(CaseState.UNDER_REVIEW);
        assertThat(file.steps()).hasSize(1);
        assertThat(file.facts()).noneMatch(CaseFact::isSeen);
    }

    @Test
    void the_station_opens_papers_that_were_handed_in_and_no_others() {
        var applicant = town.newcomer();
        var waiting = evidence.add(applicant.resident(), "dwelling_proof", Pictures.pdf());
        assertThatThrownBy(() -> evidence.open(waiting, town.officer())).isInstanceOf(NotYours.class);
        assertThat(evidence.open(waiting, applicant).mediaType()).isEqualTo("application/pdf");
        town.apply(applicant);
        assertThat(evidence.open(waiting, town.officer()).bytes()).isNotEmpty();
    }

    @Test
    void a_form_of_one_resident_does_not_show_another_the_case_it_opened() {
        var request = RequestId.fresh();
        town.apply(town.newcomer(), town.answers(), request);
        assertThatThrownBy(() -> town.apply(town.newcomer(), town.answers(), request))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void a_queue_shows_its_own_stations_cases_alone() {
        var number = town.apply(town.newcomer());
        assertThat(numbers(town.officerElsewhere())).doesNotContain(number);
    }

    private List<CaseNumber> numbers(Actor officer) {
        return review.queue(officer, QueueFilter.REVIEW, 1).rows().stream()
                .map(QueueRow::number)
                .toList();
    }

    private List<Consumer<Actor>> acts(CaseNumber number, UUID photo) {
        return List.of(
                who -> cases.view(number, who),
                who -> evidence.open(photo, who),
                who -> review.see(number, "work.kind", "labour_contract", who),
                who -> corrections.ask(number, Town.BAD_PHOTO, "请补一张照片", RequestId.fresh(), who),
                who -> review.refuse(number, "不行", RequestId.fresh(), who),
                who -> closing.withdraw(number, RequestId.fresh(), who),
                who -> permits.approve(number, "", RequestId.fresh(), who),
                who -> cases.resubmit(number, List.of(), List.of(), RequestId.fresh(), who));
    }

    private Actor stranger(String who) {
        return switch (who) {
            case "desk" -> town.school();
            case "another resident" -> town.newcomer();
            default -> town.officerElsewhere();
        };
    }
}
