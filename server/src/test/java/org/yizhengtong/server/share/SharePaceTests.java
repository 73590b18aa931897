package org.yizhengtong.server.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever tries codes too fast waits, and nobody else")
class SharePaceTests {
    private final SharePace pace = new SharePace(new ShareSettings("", 3));

    @Test
    void the_fourth_in_a_minute_waits_and_another_network_does_not() {
        for (int tried = 0; tried < 3; tried++)
            assertThat(pace.step("2001:db8:0:1:0:0:0:" + tried)).isZero();
        assertThat(pace.step("2001:db8:0:1:0:0:0:f")).isBetween(1L, 20L);
        assertThat(pace.step("2001:db8:0:2:0:0:0:f")).isZero();
        assertThat(pace.step("192.0.2.1")).isZero();
    }
}
