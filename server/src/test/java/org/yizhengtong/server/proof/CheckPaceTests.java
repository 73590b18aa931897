package org.yizhengtong.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever checks too fast waits, and nobody else")
class CheckPaceTests {
    private final CheckPace pace = new CheckPace(new ProofSettings("", "", "", 3));

    @Test
    void the_fourth_in_a_minute_waits_and_another_address_does_not() {
        for (int check = 0; check < 3; check++)
            assertThat(pace.step("192.0.2.1")).isZero();
        assertThat(pace.step("192.0.2.1")).isBetween(1L, 20L);
        assertThat(pace.step("192.0.2.2")).isZero();
    }

    @Test
    void who_has_one_ipv6_address_has_the_network_behind_it() {
        for (int check = 0; check < 3; check++)
            assertThat(pace.step("2001:db8:0:1:0:0:0:" + check)).isZero();
        assertThat(pace.step("2001:db8:0:1:0:0:0:f")).isPositive();
        assertThat(pace.step("2001:db8:0:2:0:0:0:f")).isZero();
    }
}
