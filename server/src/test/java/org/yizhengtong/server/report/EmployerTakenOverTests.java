package org.yizhengtong.server.report;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.registration.Newcomers;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.registration.ResidenceDesk;

@ServiceTest
@DisplayName("What a station makes of what an employer told: an officer registers, and the day is the officer's")
class EmployerTakenOverTests {
    @Autowired
    EmployerDesk employers;

    @Autowired
    ReportDesk reports;

    @Autowired
    RegistrationDesk registration;

    @Autowired
    ResidenceDesk residences;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

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
    @DisplayName("registration counts from the day on which the officer registers, and the person is told")
    void from_the_officers_day() {
        tell(id, Builders.hired(number));
        clock.set("2012-03-08T02:00:00Z");

        var registered = reports.register(id, ReportForm.of(Builders.hired(number)), officer);

        assertThat(registered.resident()).isEqualTo(new ResidentId(id));
        assertThat(registration.last(registered.resident()).orElseThrow().registeredOn())
                .isEqualTo(parse("2012-03-08"));
        assertThat(town.messagesTo(new Actor(id, Role.RESIDENT, null, "")))
                .singleElement()
                .asString()
                .contains("按试样建筑队的报告登记了你的住址");
        assertThat(outcomes(builders)).startsWith("试工甲 registered");
        assertThat(kept()).isFalse();
    }

    @Test
    @DisplayName("who is registered already: still there, or moved; the employer learns only that it is done")
    void known_already() {
        var resident = registered();
        var still = UUID.randomUUID();
        var moved = UUID.randomUUID();
        tell(still, Builders.hired(number));
        var elsewhere = Builders.hired(number);
        elsewhere.put("addressLine", "工地九号棚");
        tell(moved, elsewhere);
        clock.set("2012-03-09T02:00:00Z");

        reports.confirm(still, resident, officer);
        var home = new HashMap<>(elsewhere);
        home.keySet().removeAll(Set.of("name", "citizenNumber", "hukouPlace"));
        reports.registerHome(moved, resident, ReportForm.of(home), officer);

        assertThat(residences.standing(resident).orElseThrow().registration().registeredOn())
                .isEqualTo(parse("2012-03-09"));
        assertThat(registration.last(resident).orElseThrow().addressLine()).isEqualTo("工地九号棚");
        assertThat(outcomes(builders)).startsWith("试工甲 registered", "试工甲 registered", "试工甲 registered");
    }

    @Test
    @DisplayName("set aside: the employer reads that there is nothing to register, and not why")
    void set_aside() {
        tell(id, Builders.hired(number));
        reports.setAside(id, "没有住这里", officer);
        reports.setAside(id, "没有住这里", officer);

        assertThat(outcomes(builders)).startsWith("试工甲 set_aside");
        assertThat(town.journalOf(officer))
                .filteredOn(one -> one.startsWith("ReportSetAside"))
                .hasSize(1);
        assertThat(kept()).isFalse();
    }

    private void tell(UUID request, Map<String, String> fields) {
        employers.hired(fields, new RequestId(request), builders);
    }

    private List<String> outcomes(Actor employer) {
        return Builders.outcomes(employers, employer);
    }

    private ResidentId registered() {
        tell(id, Builders.hired(number));
        return reports.register(id, ReportForm.of(Builders.hired(number)), officer)
                .resident();
    }

    private boolean kept() {
        return jdbc.sql("select sealed is not null from report where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }
}
