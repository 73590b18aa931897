package org.yizhengtong.server.casework;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yizhengtong.server.Desktop.html;
import static org.yizhengtong.server.Desktop.text;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.yizhengtong.server.Desktop;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.FieldErrors;

@ServiceTest
@DisplayName("Where a case stands, by its number and four digits of a telephone")
class StatusDeskTests {
    @Autowired
    WebApplicationContext service;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    AccountDesk accounts;

    @Autowired
    StatusDesk desk;

    private Actor applicant;
    private CaseNumber number;
    private String digits;

    @BeforeEach
    void applied() {
        clock.set("2012-03-01T02:00:00Z");
        applicant = town.newcomer();
        digits = town.telephone(applicant).substring(7);
        number = town.apply(applicant);
    }

    @Test
    void its_state_and_the_day_of_an_answer_and_nothing_about_the_person() {
        assertThat(desk.look(" " + number.value() + " ", digits)).hasValueSatisfying(status -> {
            assertThat(status.state()).isEqualTo(CaseState.UNDER_REVIEW);
            assertThat(status.due()).isEqualTo(parse("2012-03-15"));
        });
        var page = text(new Desktop(service, null).post("/status", Map.of("number", number.value(), "digits", digits)));
        assertThat(page).contains("正在审核", "2012年3月15日").doesNotContain(Town.NAME);
    }

    @Test
    void an_unknown_number_and_wrong_digits_get_the_same_answer() {
        assertThat(desk.look("20120301-9999", digits)).isEmpty();
        assertThat(desk.look(number.value(), wrong())).isEmpty();
    }

    @Test
    void the_tenth_wrong_try_of_a_day_is_the_last_and_tomorrow_there_are_more() {
        for (var wrong = 0; wrong < StatusDesk.MOST_TRIES; wrong++) desk.look(number.value(), wrong());
        assertThatThrownBy(() -> desk.look(number.value(), digits)).isInstanceOf(TooManyTries.class);
        clock.set("2012-03-02T02:00:00Z");
        assertThat(desk.look(number.value(), digits)).isPresent();
    }

    @Test
    void what_cannot_be_a_number_or_four_digits_is_told_beside_its_field() {
        assertThatThrownBy(() -> desk.look("7", digits)).isInstanceOf(FieldErrors.class);
        assertThatThrownBy(() -> desk.look(number.value(), "12345")).isInstanceOf(FieldErrors.class);
        assertThat(html(new Desktop(service, null).post("/status", Map.of("number", "7", "digits", "1"))))
                .contains("id=\"number-error\"");
    }

    private String wrong() {
        return digits.equals("0000") ? "0001" : "0000";
    }
}
