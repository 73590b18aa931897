package org.yizhengtong.server.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.outreach.OutreachDesk;

@ServiceTest
@DisplayName("\"Still here?\" is asked by text message, and answered with a 1")
class StillHereTests {
    private static final String QUESTION = "你还住在登记的地方吗";
    private static final String THANKS = "记下了：你还住在登记的地方";

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    StillHereDesk stillHere;

    @Autowired
    ResidenceDesk residences;

    @Autowired
    OutreachDesk outreach;

    @Autowired
    JdbcClient jdbc;

    private Actor resident = new Actor(new UUID(0, 0), Role.RESIDENT, null, "");
    private String phone = "";

    @BeforeEach
    void somebody_lives_here() {
        on("1990-03-05");
        resident = town.newcomer("19600203", "1990-03-05");
        phone = town.telephone(resident);
    }

    @Test
    @DisplayName("after half a year, not a day before; once, and again when half a year has passed")
    void asked() {
        on("1990-09-04");
        stillHere.ask();
        assertThat(town.messagesTo(resident)).isEmpty();

        on("1990-09-05");
        stillHere.ask();
        stillHere.ask();
        assertThat(town.messagesTo(resident)).singleElement().asString().startsWith(QUESTION);

        on("1991-03-04");
        stillHere.ask();
        assertThat(town.messagesTo(resident)).hasSize(1);
        on("1991-03-05");
        stillHere.ask();
        assertThat(town.messagesTo(resident)).hasSize(2);
    }

    @Test
    @DisplayName("who has said so on the page meanwhile is not asked until half a year after that")
    void spoken_meanwhile() {
        on("1990-08-01");
        residences.confirm(resident.resident(), RequestId.fresh(), resident);
        on("1990-09-05");
        stillHere.ask();
        assertThat(town.messagesTo(resident)).isEmpty();
        on("1991-02-01");
        stillHere.ask();
        assertThat(town.messagesTo(resident)).hasSize(1);
    }

    @Test
    @DisplayName("a 1 is their word, once however often it is sent on, and full-width as well")
    void answered() {
        on("1990-09-06");
        var message = RequestId.fresh();
        outreach.receive(phone, " １ ", message);
        outreach.receive(phone, " １ ", message);

        assertThat(town.messagesTo(resident)).singleElement().asString().startsWith(THANKS);
        assertThat(residences.standing(resident.resident()))
                .hasValueSatisfying(
                        standing -> assertThat(standing.confirmedOn()).hasToString("1990-09-06"));
        assertThat(jdbc.sql("select way from residence_step where resident_id = ?")
                        .param(resident.id())
                        .query(String.class)
                        .list())
                .containsExactly("text");
    }

    @Test
    @DisplayName("anything else says nothing about the home, and is told what to write")
    void unclear() {
        for (var text : new String[] {"11", "是的", "2", ""}) outreach.receive(phone, text, RequestId.fresh());

        assertThat(town.messagesTo(resident)).hasSize(4).allMatch(answer -> answer.contains("回 1"));
        assertThat(town.rows("residence_step", resident)).isZero();
    }

    @Test
    @DisplayName("from a number nobody has, or who has moved away, nothing happens; what is no number is told")
    void nobody() {
        outreach.receive("13900009999", "1", RequestId.fresh());
        residences.leave(
                resident.resident(),
                ToldStep.on(TypedDay.of(LocalDate.parse("1990-03-05"))),
                RequestId.fresh(),
                resident);
        outreach.receive(phone, "1", RequestId.fresh());
        assertThat(town.messagesTo(resident)).isEmpty();

        assertThatThrownBy(() -> outreach.receive("12", "1", RequestId.fresh())).isInstanceOf(FieldErrors.class);
        assertThatThrownBy(() -> outreach.receive(phone, "1".repeat(201), RequestId.fresh()))
                .isInstanceOf(FieldErrors.class);
    }

    private void on(String day) {
        clock.set(day + "T02:00:00Z");
    }
}
