package org.yizhengtong.server.casework;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.RequestId;

@ServiceTest
@DisplayName("A time limit that is close or missed is the station head's (所长) to see, and the applicant's to know")
class MissedLimitTests {
    private static final YearMonth MARCH = YearMonth.of(2013, 3);

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
    LimitDesk limits;

    @Autowired
    ClosingDesk closing;

    @Autowired
    JdbcClient jdbc;

    private Actor applicant = Actor.service("");
    private CaseNumber number = new CaseNumber("20130304-0000");

    /** A year of this test's own, so that its figures are its own; ten working days end on 18 March. */
    @BeforeEach
    void aMonday() {
        on("2013-03-04");
        applicant = town.newcomer("19780203", "2012-06-01");
        number = town.apply(applicant);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2013-03-13, false", "2013-03-14, true", "2013-03-18, true", "2013-03-19, true"})
    void two_working_days_before_the_last_it_is_close(String day, boolean close) {
        on(day);
        assertThat(limits.close(town.head(), 1).rows())
                .filteredOn(row -> row.number().equals(number))
                .hasSize(close ? 1 : 0);
        assertThat(limits.close(town.headElsewhere(), 1).rows())
                .noneMatch(row -> row.number().equals(number));
    }

    @Test
    void an_officer_who_does_not_head_the_station_does_not_see_it() {
        assertThatThrownBy(() -> limits.close(town.officer(), 1)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> limits.months(town.officer())).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> limits.missedIn(MARCH, town.officer())).isInstanceOf(NotYours.class);
    }

    @Test
    void missed_it_is_counted_open_or_over_and_each_figure_opens_its_rows() {
        on("2013-03-18");
        assertThat(missed()).isFalse();
        on("2013-03-19");
        assertThat(missed()).isTrue();
        corrections.ask(number, Town.BAD_PHOTO, "", RequestId.fresh(), town.officer());
        assertThat(missed()).as("while the applicant is asked").isTrue();
        cases.resubmit(number, List.of(), List.of(), RequestId.fresh(), applicant);
        review.refuse(number, "照片不是本人", RequestId.fresh(), town.officer());
        assertThat(missed()).as("after the decision").isTrue();
        var march = limits.months(town.head()).stream()
                .filter(one -> one.month().equals(MARCH))
                .toList();
        assertThat(march)
                .singleElement()
                .satisfies(one -> assertThat(one.cases())
                        .isEqualTo(limits.missedIn(MARCH, town.head()).size()));
        assertThat(cases.view(number, applicant).missed()).isEqualTo(parse("2013-03-18"));
    }

    @Test
    void decided_on_the_last_day_it_was_in_time() {
        on("2013-03-18");
        review.refuse(number, "照片不是本人", RequestId.fresh(), town.officer());
        on("2013-03-19");
        assertThat(missed()).isFalse();
        assertThat(cases.view(number, applicant).missed()).isNull();
    }

    @Test
    void it_is_written_down_once_and_the_pages_did_not_wait_for_it() {
        on("2013-03-18");
        limits.writeDownMissed();
        assertThat(written()).isZero();
        on("2013-03-19");
        assertThat(cases.view(number, applicant).missed()).isNotNull();
        while (limits.writeDownMissed() > 0) assertThat(written()).isLessThanOrEqualTo(1);
        limits.writeDownMissed();
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void with_it_the_applicant_is_told_once_since_when_whom_to_ask_and_how_to_object() {
        on("2013-03-18");
        writeDown();
        assertThat(toldLate()).isEmpty();
        on("2013-03-19");
        writeDown();
        writeDown();
        assertThat(toldLate())
                .singleElement()
                .asString()
                .contains(number.value(), "2013年3月18日", "没有丢", "去试样派出所找所长", "行政复议", "第9条");
        corrections.ask(number, Town.BAD_PHOTO, "", RequestId.fresh(), town.officer());
        cases.resubmit(number, List.of(), List.of(), RequestId.fresh(), applicant);
        on("2013-04-19");
        writeDown();
        assertThat(toldLate()).as("late a second time").hasSize(1);
    }

    @Test
    void who_has_an_answer_or_asked_for_none_is_not_told() {
        var other = town.newcomer("19780203", "2012-06-01");
        var withdrawn = town.apply(other);
        on("2013-03-19");
        review.refuse(number, "照片不是本人", RequestId.fresh(), town.officer());
        closing.withdraw(withdrawn, RequestId.fresh(), other);
        writeDown();
        assertThat(toldLate()).isEmpty();
        assertThat(town.messagesTo(other)).noneMatch(message -> message.contains("我们晚了"));
    }

    @Test
    void decided_late_before_anybody_wrote_it_down_it_is_written_down_all_the_same() {
        on("2013-03-19");
        review.refuse(number, "照片不是本人", RequestId.fresh(), town.officer());
        while (limits.writeDownMissed() > 0) assertThat(written()).isLessThanOrEqualTo(1);
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void the_law_of_2012_names_no_longest_limit_so_nothing_is_made_longer() {
        assertThat(cases.view(number, town.officer()).time())
                .satisfies(time -> assertThat(time.mayLast()).isNull());
        assertThatThrownBy(() -> limits.extend(number, "忙", RequestId.fresh(), town.officer()))
                .isInstanceOf(NoLongerTime.class);
    }

    private boolean missed() {
        return limits.missedIn(MARCH, town.head()).stream()
                .anyMatch(row -> row.number().equals(number));
    }

    private void writeDown() {
        while (limits.writeDownMissed() > 0) assertThat(written()).isLessThanOrEqualTo(1);
    }

    private List<String> toldLate() {
        return town.messagesTo(applicant).stream()
                .filter(message -> message.contains("我们晚了"))
                .toList();
    }

    private int written() {
        return jdbc.sql("select count(*) from journal where kind = 'TimeLimitMissed' and reference = ?")
                .param(number.value())
                .query(Integer.class)
                .single();
    }

    private void on(String day) {
        clock.set(day + "T02:00:00Z");
    }
}
