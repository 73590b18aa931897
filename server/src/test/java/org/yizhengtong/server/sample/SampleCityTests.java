package org.yizhengtong.server.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.ReadyMessage;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.permit.PermitDesk;
import org.yizhengtong.server.permit.PermitSummary;

@ServiceTest
@DisplayName("An empty database is filled with the sample city, once")
class SampleCityTests {
    private static final String SAMPLE =
            " resident_id in (select resident_id from residence where place like '370602%')";

    private final JdbcClient jdbc;
    private final SampleCity city;
    private final OfficeDesk offices;
    private final AccountDesk accounts;
    private final PermitDesk permits;
    private final List<ReadyMessage> messages;

    @Autowired
    SampleCityTests(
            JdbcClient jdbc,
            SampleCity city,
            OfficeDesk offices,
            AccountDesk accounts,
            PermitDesk permits,
            List<ReadyMessage> messages) {
        this.jdbc = jdbc;
        this.city = city;
        this.offices = offices;
        this.accounts = accounts;
        this.permits = permits;
        this.messages = messages;
    }

    @Test
    void a_second_start_adds_nothing() {
        var before = count("resident");
        assertThat(city.fill()).isFalse();
        assertThat(count("resident")).isEqualTo(before);
    }

    @Test
    void every_case_belongs_to_a_resident_and_to_the_station_of_their_street() {
        assertThat(count("case_file where" + SAMPLE)).isGreaterThan(800);
        assertThat(count("case_file where resident_id not in (select id from resident)"))
                .isZero();
        var places = jdbc.sql("""
                        select distinct office, place from case_file join residence using (resident_id)
                        where place like '370602%' and ended_on is null""")
                .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                .list();
        assertThat(places)
                .isNotEmpty()
                .allSatisfy(
                        one -> assertThat(offices.stationFor(one.get(1)).id()).isEqualTo(one.get(0)));
    }

    @Test
    void cases_stand_in_every_state_due_soon_and_overdue_among_them() {
        var states = jdbc.sql("select distinct state from case_file where" + SAMPLE)
                .query(String.class)
                .list();
        assertThat(states).contains("UNDER_REVIEW", "AWAITING_CORRECTION", "REFUSED", "APPROVED");
        assertThat(count("case_file where state = 'UNDER_REVIEW' and due_on < current_date and" + SAMPLE))
                .isPositive();
        assertThat(count("case_file where state = 'UNDER_REVIEW' and due_on > current_date and" + SAMPLE))
                .isPositive();
        assertThat(count("case_step where kind = 'resubmitted' and" + SAMPLE)).isPositive();
    }

    @Test
    void a_person_holds_one_permit_for_one_year_or_three_and_some_have_expired() {
        assertThat(count("(select from permit where" + SAMPLE + " group by resident_id having count(*) > 1) as twice"))
                .isZero();
        assertThat(jdbc.sql("select distinct extract(year from age(until, issued_on))::int from permit where" + SAMPLE)
                        .query(Integer.class)
                        .list())
                .containsExactlyInAnyOrder(1, 3);
        assertThat(count("permit where until < current_date and" + SAMPLE)).isPositive();
        assertThat(count("permit where until > current_date and" + SAMPLE)).isPositive();
    }

    @Test
    void every_decision_rests_on_a_kept_finding() {
        assertThat(count("case_file where decided_on is not null and finding_id not in (select id from finding)"))
                .isZero();
    }

    @Test
    void the_journal_holds_their_past_and_the_looks_of_stations_and_desks() {
        for (var kind : List.of("ResidenceDeclared", "CaseOpened", "CorrectionAsked", "CaseRefused", "PermitIssued")) {
            assertThat(count("journal where kind = '" + kind + "'")).as(kind).isPositive();
        }
        assertThat(count("look where purpose = 'purpose.case_review'")).isPositive();
        assertThat(count("look where purpose = 'purpose.enrolment'")).isPositive();
        // Other tests live on other days, with stations of their own.
        assertThat(count("journal where office like 'station-37%' and at > current_timestamp"))
                .isZero();
    }

    @Test
    void the_sign_ins_are_printed_and_open_accounts() {
        var lines = messages.stream().flatMap(one -> one.lines().stream()).toList();
        assertThat(lines).anyMatch(line -> line.contains("15400000006"));
        assertThat(accounts.signInStaff("yuhuangding1", SampleOffices.PASSWORD).atOffice())
                .isEqualTo("station-370602003");
        assertThat(accounts.signInStaff("yuhuangding-head", SampleOffices.PASSWORD))
                .matches(head -> head.head() && head.at("station-370602003"));
        assertThat(accounts.signInStaff("school", SampleOffices.PASSWORD).atOffice())
                .isEqualTo("school");
        var printed = lines.getLast().replaceFirst(".*: ", "");
        assertThat(permits.find(PermitNumber.read(printed).orElseThrow()))
                .hasValueSatisfying(permit -> assertThat(permit).matches(PermitSummary::inForce));
    }

    @Test
    void a_desk_asks_only_about_services_the_law_opens() {
        assertThat(offices.office("school").services()).containsExactly("compulsory_education");
        assertThat(offices.office("jobs").services()).containsExactly("employment_service");
    }

    private int count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
    }
}
