package org.yizhengtong.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.account.Office.Kind;
import org.yizhengtong.server.kernel.NotFound;

@ServiceTest
@Transactional
@DisplayName("A station answers for its area")
class OfficeDeskTests {
    @Autowired
    OfficeDesk offices;

    @Autowired
    AccountDesk accounts;

    @Test
    void the_narrowest_area_prevails() {
        station("wide", "990602");
        station("narrow", "990602003", "990602004");
        assertThat(offices.stationFor("990602003005").id()).isEqualTo("narrow");
        assertThat(offices.stationFor("990602004").id()).isEqualTo("narrow");
        assertThat(offices.stationFor("990602005001").id()).isEqualTo("wide");
    }

    @Test
    void a_desk_answers_for_no_area() {
        accounts.openOffice(new Office("school-99", Kind.DESK, "样例小学", "School", List.of("99"), List.of()));
        assertThatThrownBy(() -> offices.stationFor("990602003005")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_place_without_a_station_is_said_to_have_none() {
        assertThatThrownBy(() -> offices.stationFor("980000")).isInstanceOf(NotFound.class);
    }

    @Test
    void an_office_keeps_its_names_and_services() {
        var school =
                new Office("school-98", Kind.DESK, "样例小学", "Sample school", List.of(), List.of("schooling", "exam"));
        accounts.openOffice(school);
        assertThat(offices.office("school-98")).isEqualTo(school);
        assertThat(school.name(Locale.ENGLISH)).isEqualTo("Sample school");
        assertThat(school.name(Locale.SIMPLIFIED_CHINESE)).isEqualTo("样例小学");
        assertThat(offices.offices()).contains(school);
    }

    private void station(String id, String... area) {
        accounts.openOffice(new Office(id, Kind.STATION, "样例派出所", "Sample station", List.of(area), List.of()));
    }
}
