package org.yizhengtong.server.report;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.Newcomers;
import org.yizhengtong.server.registration.RegistrationDesk;

@ServiceTest
@DisplayName("Shandong 2012, article 12: an employer (用人单位) reports whom it hired, and the station registers")
class EmployerTests {
    @Autowired
    EmployerDesk employers;

    @Autowired
    ReportDesk reports;

    @Autowired
    RegistrationDesk registration;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    private Actor builders;
    private Actor officer;
    private final CitizenNumber number = Newcomers.number();
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void hiredInFebruary() {
        clock.set("2012-03-05T02:00:00Z");
        builders = town.builders();
        officer = town.officer();
    }

    @Test
    @DisplayName("what is told waits at the station of the home, under the employer's name, and registers nobody")
    void waits() {
        tell(id, Builders.hired(number));

        assertThat(row(officer)).isEqualTo(new ReportRow(id, "试工甲", parse("2012-03-05"), "试样建筑队 人事 1", false));
        assertThat(town.journalOf(builders)).containsExactly("EmployerReported " + id);
        assertThat(registration.last(new ResidentId(id))).isEmpty();
        assertThatThrownBy(() -> reports.registerAsTold(id, officer)).isInstanceOf(NotYours.class);
        var sheet = reports.open(id, Map.of(), officer);
        assertThat(sheet.atTheDoor()).isFalse();
        assertThat(sheet.workDay()).isEqualTo(parse("2012-02-21"));
    }

    @Test
    @DisplayName("told fifty times at once under one request, it waits once and stands in the journal once")
    void fifty_at_once() throws Exception {
        var all = AtOnce.times(50, () -> {
            tell(id, Builders.hired(number));
            return id;
        });

        assertThat(all.refused()).isEmpty();
        assertThat(town.journalOf(builders)).hasSize(1);
        assertThat(reports.waiting(officer).stream().filter(one -> one.id().equals(id)))
                .hasSize(1);
    }

    @Test
    @DisplayName("another employer sees nothing of it, and cannot tell under the same request")
    void another_employer() {
        tell(id, Builders.hired(number));
        var others = town.buildersElsewhere();

        assertThat(employers.page(1, others).reports())
                .extracting(OwnReport::name)
                .doesNotContain("试工甲");
        assertThatThrownBy(() -> employers.hired(Builders.hired(Newcomers.number()), new RequestId(id), others))
                .isInstanceOf(NotFound.class);
        assertThat(town.journalOf(others)).isEmpty();
    }

    @Test
    @DisplayName("told again under the same request, with other words or by a colleague, the first stands")
    void the_first_stands() {
        tell(id, Builders.hired(number));
        var other = Builders.hired(Newcomers.number());
        other.put("name", "试工乙");
        employers.hired(other, new RequestId(id), town.builders());

        assertThat(row(officer).name()).isEqualTo("试工甲");
    }

    @Test
    @DisplayName("the home is the next station's: it waits there; where no station takes part, that is said")
    void the_station_of_the_home() {
        var next = Builders.hired(number);
        next.put("place", "370613001012");
        tell(id, next);
        assertThat(row(town.officerElsewhere()).id()).isEqualTo(id);
        assertThat(reports.waiting(officer)).extracting(ReportRow::id).doesNotContain(id);
        assertThatThrownBy(() -> reports.open(id, Map.of(), officer)).isInstanceOf(NotFound.class);

        var nowhere = Builders.hired(number);
        nowhere.put("place", "370611001001");
        assertThat(mistakes(nowhere)).containsExactly("report.error.place.no_station");
    }

    @Test
    @DisplayName("everything that has to be mended is said at once; nothing is kept of it")
    void all_at_once() {
        assertThat(mistakes(Map.of("leaseRegistered", "x".repeat(300), "toldOn.year", "2012")))
                .containsExactly(
                        "registration.error.name.empty",
                        "registration.error.citizenNumber.empty",
                        "registration.error.hukouPlace.empty",
                        "registration.error.place.empty",
                        "registration.error.addressLine.empty",
                        "registration.error.homeKind.empty",
                        "registration.error.movedIn.empty",
                        "report.error.hiredOn.empty");
        assertThat(town.journalOf(builders)).isEmpty();
    }

    @Test
    @DisplayName("hired today is told today, hired tomorrow is not; 30 February is no day")
    void the_day_of_hiring() {
        var today = Builders.hired(number);
        today.putAll(Map.of("hiredOn.month", "3", "hiredOn.day", "5"));
        tell(id, today);
        today.put("hiredOn.day", "6");
        assertThat(mistakes(today)).containsExactly("report.error.hiredOn.future");
        today.putAll(Map.of("hiredOn.month", "2", "hiredOn.day", "30"));
        assertThat(mistakes(today)).containsExactly("report.error.hiredOn.impossible");
    }

    @Test
    @DisplayName("only employers tell; only the form's own words are kept")
    void only_employers() {
        for (var other : List.of(officer, town.school(), town.newcomer())) {
            assertThatThrownBy(() -> employers.hired(Builders.hired(number), RequestId.fresh(), other))
                    .isInstanceOf(NotYours.class);
            assertThatThrownBy(() -> employers.workEnded(Map.of(), RequestId.fresh(), other))
                    .isInstanceOf(NotYours.class);
            assertThatThrownBy(() -> employers.page(1, other)).isInstanceOf(NotYours.class);
        }
        var more = Builders.hired(number);
        more.putAll(Map.of("permit", "YT1", "leaseRegistered", "x".repeat(201)));
        tell(id, more);
        assertThat(reports.open(id, Map.of(), officer).fields()).doesNotContainKeys("permit", "leaseRegistered");
    }

    @Test
    @DisplayName("the list holds fifty a page, the newest first")
    void fifty_a_page() {
        for (var told = 0; told < 51; told++) tell(UUID.randomUUID(), Builders.hired(number));
        var last = Builders.hired(number);
        last.put("name", "试工末");
        tell(id, last);

        var first = employers.page(1, builders);
        assertThat(first.reports())
                .hasSize(50)
                .first()
                .extracting(OwnReport::name)
                .isEqualTo("试工末");
        assertThat(first.more()).isTrue();
        assertThat(employers.page(2, builders).reports()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(employers.page(0, builders).number()).isOne();
        assertThat(employers.page(Integer.MAX_VALUE, builders).reports()).isEmpty();
    }

    private void tell(UUID request, Map<String, String> fields) {
        employers.hired(fields, new RequestId(request), builders);
    }

    private ReportRow row(Actor at) {
        return reports.waiting(at).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> mistakes(Map<String, String> fields) {
        return Builders.mistakes(() -> tell(UUID.randomUUID(), fields));
    }
}
