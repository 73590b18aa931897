package org.yizhengtong.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yizhengtong.server.account.SignInByPhoneTests.refused;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.account.Office.Kind;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.Role;

@ServiceTest
@DisplayName("Staff sign in for an office")
class StaffSignInTests {
    @Autowired
    AccountDesk accounts;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    final String name = "staff-" + UUID.randomUUID();
    final String station = "station-" + UUID.randomUUID();

    @BeforeEach
    void one_officer() {
        clock.set("2026-03-01T04:00:00Z");
        accounts.openOffice(new Office(station, Kind.STATION, "样例派出所", "Sample station", List.of(), List.of()));
        accounts.addStaff(name, "correct horse", station, "民警 0142");
    }

    @Test
    void an_officer_acts_for_the_station_under_a_badge() {
        var actor = accounts.signInStaff(" " + name.toUpperCase(Locale.ROOT), "correct horse");
        assertThat(actor.role()).isEqualTo(Role.OFFICER);
        assertThat(actor.atOffice()).isEqualTo(station);
        assertThat(actor.name()).isEqualTo("民警 0142");
    }

    @Test
    void somebody_at_a_desk_is_no_officer() {
        var desk = "desk-" + UUID.randomUUID();
        accounts.openOffice(new Office(desk, Kind.DESK, "样例小学", "Sample school", List.of(), List.of("schooling")));
        accounts.addStaff(name + "-2", "correct horse", desk, "教务 01");
        assertThat(accounts.signInStaff(name + "-2", "correct horse").role()).isEqualTo(Role.DESK);
    }

    @Test
    void passwords_are_kept_as_bcrypt() {
        assertThat(jdbc.sql("select password_hash from staff where username = ?")
                        .param(name)
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_answered_alike() {
        refused("account.password.wrong", () -> accounts.signInStaff(name, "wrong"));
        refused("account.password.wrong", () -> accounts.signInStaff("nobody-" + name, "wrong"));
    }

    @Test
    void after_the_fifth_wrong_one_even_the_right_one_waits_a_minute() {
        for (var i = 0; i < 5; i++) refused("account.password.wrong", () -> accounts.signInStaff(name, "wrong"));
        refused("account.password.wait", () -> accounts.signInStaff(name, "correct horse"));
        clock.pass(Duration.ofSeconds(59));
        refused("account.password.wait", () -> accounts.signInStaff(name, "correct horse"));
        clock.pass(Duration.ofSeconds(1));
        accounts.signInStaff(name, "correct horse");
        refused("account.password.wrong", () -> accounts.signInStaff(name, "wrong"));
    }

    @Test
    void four_wrong_ones_cost_no_wait() {
        for (var i = 0; i < 4; i++) refused("account.password.wrong", () -> accounts.signInStaff(name, "wrong"));
        accounts.signInStaff(name, "correct horse");
    }

    @Test
    void an_unknown_name_is_made_to_wait_as_well() {
        var nobody = "nobody-" + name;
        for (var i = 0; i < 5; i++) refused("account.password.wrong", () -> accounts.signInStaff(nobody, "wrong"));
        refused("account.password.wait", () -> accounts.signInStaff(nobody, "wrong"));
    }

    @Test
    void the_wait_doubles_up_to_a_quarter_of_an_hour() {
        for (var i = 0; i < 5; i++) refused("account.password.wrong", () -> accounts.signInStaff(name, "wrong"));
        for (var minutes : new int[] {1, 2, 4, 8, 15, 15}) {
            clock.pass(Duration.ofMinutes(minutes).minusSeconds(1));
            refused("account.password.wait", () -> accounts.signInStaff(name, "wrong"));
            clock.pass(Duration.ofSeconds(1));
            refused("account.password.wrong", () -> accounts.signInStaff(name, "wrong"));
        }
    }

    @Test
    void a_password_longer_than_bcrypt_reads_is_refused() {
        assertThatThrownBy(() -> accounts.addStaff(name + "-3", "x".repeat(73), station, ""))
                .isInstanceOf(IllegalArgumentException.class);
        refused("account.password.wrong", () -> accounts.signInStaff(name, "x".repeat(73)));
    }

    @Test
    void nobody_acts_for_an_office_that_is_not_there() {
        assertThatThrownBy(() -> accounts.addStaff(name + "-4", "correct horse", "nowhere", ""))
                .isInstanceOf(NotFound.class);
    }
}
