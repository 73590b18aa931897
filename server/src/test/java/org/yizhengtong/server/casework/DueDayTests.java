package org.yizhengtong.server.casework;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.ApplicationDesk;

@ServiceTest
@DisplayName("The office has ten working days (办理时限), the day of acceptance not counted")
class DueDayTests {
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

    @ParameterizedTest
    @CsvSource({
        "2012-03-01, 2012-03-15", // a Thursday, over two weekends
        "2012-03-03, 2012-03-16", // a Saturday: Monday is the first day
        "2012-09-27, 2012-10-17", // over 国庆 and 中秋, with Saturday the 29th worked to make up
        "2012-09-17, 2012-09-29" // the last day is that Saturday
    })
    void it_ends_on_the_tenth_working_day(String accepted, String due) {
        clock.set(accepted + "T02:00:00Z");
        var applicant = town.newcomer();
        var file = cases.view(town.apply(applicant), applicant);
        assertThat(file.acceptedOn()).isEqualTo(parse(accepted));
        assertThat(file.due()).isEqualTo(parse(due));
        assertThat(time(file).left()).isEqualTo(10);
        assertThat(time(file).provisional()).isFalse();
    }

    @Test
    void the_city_day_counts_not_the_worlds() {
        clock.set("2012-03-01T16:00:00Z");
        var applicant = town.newcomer();
        assertThat(cases.view(town.apply(applicant), applicant).acceptedOn()).isEqualTo(parse("2012-03-02"));
    }

    @Test
    void a_year_whose_calendar_is_not_out_yet_is_marked() {
        clock.set("2026-12-25T02:00:00Z");
        var applicant = town.newcomer();
        var file = cases.view(town.apply(applicant), applicant);
        assertThat(file.due()).isEqualTo(parse("2027-01-08"));
        assertThat(time(file).provisional()).isTrue();
    }

    @Test
    void a_day_that_has_passed_is_told_as_passed() {
        clock.set("2012-03-01T02:00:00Z");
        var applicant = town.newcomer();
        var number = town.apply(applicant);
        clock.set("2012-03-15T02:00:00Z");
        assertThat(time(cases.view(number, applicant)).left()).isZero();
        clock.set("2012-03-16T02:00:00Z");
        assertThat(time(cases.view(number, applicant)).left()).isEqualTo(-1);
    }

    @Test
    void time_stands_still_while_the_applicant_is_asked() {
        clock.set("2012-03-01T02:00:00Z");
        var applicant = town.newcomer();
        var number = town.apply(applicant);
        clock.set("2012-03-06T02:00:00Z");
        assertThat(time(cases.view(number, applicant)).left()).isEqualTo(7);
        corrections.ask(number, Town.BAD_PHOTO, "请补一张照片", RequestId.fresh(), town.officer());
        clock.set("2012-05-31T02:00:00Z");
        assertThat(cases.view(number, applicant).due()).isNull();
        applications.resubmit(number, applicant, Map.of(), RequestId.fresh());
        var file = cases.view(number, applicant);
        assertThat(time(file).left()).isEqualTo(7);
        assertThat(file.due()).isEqualTo(parse("2012-06-11"));
    }

    @Test
    void an_office_that_is_late_gets_one_day_more_to_look_at_what_was_sent() {
        clock.set("2012-03-01T02:00:00Z");
        var applicant = town.newcomer();
        var number = town.apply(applicant);
        clock.set("2012-03-20T02:00:00Z");
        corrections.ask(number, Town.BAD_PHOTO, "请补一张照片", RequestId.fresh(), town.officer());
        applications.resubmit(number, applicant, Map.of(), RequestId.fresh());
        assertThat(cases.view(number, applicant).due()).isEqualTo(parse("2012-03-21"));
    }

    private static OfficeTime time(CaseView file) {
        return Objects.requireNonNull(file.time());
    }
}
