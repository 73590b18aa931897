package org.yizhengtong.server.report;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.PermitDesk;
import org.yizhengtong.server.permit.PermitStanding;
import org.yizhengtong.server.registration.Newcomers;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.registration.ResidenceDesk;
import org.yizhengtong.server.registration.ToldStep;

@ServiceTest
@DisplayName(
        "Shandong 2012, articles 12 and 19: an employer reports that work ended, and learns nothing of the register")
class WorkEndedTests {
    @Autowired
    EmployerDesk employers;

    @Autowired
    ReportDesk reports;

    @Autowired
    RegistrationDesk registration;

    @Autowired
    ResidenceDesk residences;

    @Autowired
    PermitDesk permits;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    private Actor officer;
    private Actor resident;
    private String number = "";
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void somebodyOfTheTown() {
        clock.set("2012-03-05T02:00:00Z");
        officer = town.officer();
        resident = town.newcomer();
        number = registration.particulars(resident.resident()).number().value();
    }

    @Test
    @DisplayName("of who lives here it waits at the station of the home, wherever the employer's works lie")
    void at_the_home() {
        tell(id, Builders.workEnded(Town.NAME, number), town.buildersElsewhere());

        assertThat(reports.waiting(officer))
                .contains(new ReportRow(id, Town.NAME, parse("2012-03-05"), "邻近建筑队 人事 2", true));
        var sheet = reports.open(id, Map.of(), officer);
        assertThat(sheet.workEnded()).isTrue();
        assertThat(sheet.workDay()).isEqualTo(parse("2012-03-01"));
        assertThat(sheet.known()).isNotNull();
        assertThat(sheet.fields()).containsEntry("on.day", "1");
    }

    @Test
    @DisplayName(
            "of who is not registered, or has left, it waits at the employer's own; the employer's pages are the same")
    void the_same_answer() {
        var stranger = UUID.randomUUID();
        var gone = UUID.randomUUID();
        var builders = town.buildersElsewhere();
        tell(stranger, Builders.workEnded("试工生", Newcomers.number().value()), builders);
        tell(id, Builders.workEnded("试工熟", number), builders);
        residences.leave(resident.resident(), told("2012", "3", "4"), RequestId.fresh(), resident);
        tell(gone, Builders.workEnded("试工走", number), builders);

        assertThat(reports.waiting(town.officerElsewhere()))
                .extracting(ReportRow::id)
                .contains(stranger, gone)
                .doesNotContain(id);
        assertThat(outcomes(builders)).startsWith("试工走 waiting", "试工熟 waiting", "试工生 waiting");

        reports.setAside(stranger, "没有登记", town.officerElsewhere());
        reports.setAside(gone, "早走了", town.officerElsewhere());
        reports.setAside(id, "还在", officer);
        assertThat(outcomes(builders)).startsWith("试工走 seen_to", "试工熟 seen_to", "试工生 seen_to");
    }

    @Test
    @DisplayName("the officer registers the departure: the home ends, the permit with it, the resident is told")
    void departure() {
        town.permit(resident, "2012-02-10");
        tell(id, Builders.workEnded(Town.NAME, number), town.builders());

        depart(id, resident, "1");
        depart(id, resident, "1");

        var standing = residences.standing(resident.resident()).orElseThrow();
        assertThat(standing.livesHere()).isFalse();
        assertThat(standing.endedOn()).isEqualTo(parse("2012-03-01"));
        assertThat(permits.of(resident.resident()).orElseThrow().standing()).isEqualTo(PermitStanding.CANCELLED);
        assertThat(town.messagesTo(resident))
                .anySatisfy(text -> assertThat(text).contains("用人单位报告"));
        assertThat(outcomes(town.builders())).startsWith(Town.NAME + " seen_to");
        assertThat(reports.waiting(officer)).extracting(ReportRow::id).doesNotContain(id);
    }

    @Test
    @DisplayName("not before the home was registered, and not tomorrow; it goes on waiting then")
    void the_day_of_leaving() {
        tell(id, Builders.workEnded(Town.NAME, number), town.builders());

        assertThatThrownBy(() -> depart(id, resident, "6")).hasMessageContaining("on.future");
        assertThatThrownBy(() -> depart(id, resident, "")).hasMessageContaining("on.impossible");
        assertThat(reports.waiting(officer)).extracting(ReportRow::id).contains(id);
        depart(id, resident, "5");
        assertThat(reports.waiting(officer)).extracting(ReportRow::id).doesNotContain(id);
    }

    @Test
    @DisplayName("who moved on to the next station meanwhile is not this station's to register")
    void moved_meanwhile() {
        tell(id, Builders.workEnded(Town.NAME, number), town.builders());
        registration.declare(resident, Newcomers.move("370613001012", parse("2012-03-03")), RequestId.fresh());

        assertThatThrownBy(() -> depart(id, resident, "5")).isInstanceOf(NotYours.class);
        assertThat(residences.standing(resident.resident()).orElseThrow().livesHere())
                .isTrue();
    }

    @Test
    @DisplayName("work that ended registers no home, and a home that was told no departure")
    void each_its_own_acts() {
        tell(id, Builders.workEnded(Town.NAME, number), town.builders());
        var home = UUID.randomUUID();
        employers.hired(Builders.hired(Newcomers.number()), new RequestId(home), town.builders());

        assertThatThrownBy(() -> reports.register(id, ReportForm.of(Map.of()), officer))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reports.confirm(id, resident.resident(), officer))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> depart(home, resident, "1")).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("the last day of work can be today, not tomorrow; whether they left has to be said")
    void to_mend() {
        var today = Builders.workEnded(Town.NAME, number);
        today.put("endedOn.day", "5");
        tell(id, today, town.builders());
        today.put("endedOn.day", "6");
        assertThat(mistakes(today)).containsExactly("report.error.endedOn.future");
        assertThat(mistakes(Map.of("leftCity", "perhaps")))
                .containsExactly(
                        "registration.error.name.empty",
                        "registration.error.citizenNumber.empty",
                        "report.error.endedOn.empty",
                        "report.error.leftCity.empty");
        assertThat(mistakes(Builders.workEnded(Town.NAME, "371323196803010017")))
                .containsExactly("problem.citizen_number.check");
    }

    private void tell(UUID request, Map<String, String> fields, Actor employer) {
        employers.workEnded(fields, new RequestId(request), employer);
    }

    private void depart(UUID report, Actor who, String day) {
        var typed = new HashMap<>(Map.of("on.year", "2012", "on.month", "3", "on.day", day, "ground", "用人单位报告"));
        reports.registerDeparture(report, who.resident(), typed, officer);
    }

    private static ToldStep told(String year, String month, String day) {
        return ToldStep.of(Map.of("on.year", year, "on.month", month, "on.day", day));
    }

    private List<String> outcomes(Actor employer) {
        return Builders.outcomes(employers, employer);
    }

    private List<String> mistakes(Map<String, String> fields) {
        return Builders.mistakes(() -> tell(UUID.randomUUID(), fields, town.builders()));
    }
}
