package org.yizhengtong.server.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A push that failed is tried again after a minute, then less and less often, for three days")
class WaitsTests {
    private static final Instant SINCE = Instant.parse("2012-03-05T02:00:00Z");

    @Test
    void each_wait_is_longer_than_the_one_before_and_none_longer_than_a_day() {
        var waits = new ArrayList<Duration>();
        for (int tries = 1; tries <= 7; tries++) waits.add(Waits.after(tries));
        assertThat(waits)
                .startsWith(Duration.ofMinutes(1))
                .endsWith(Duration.ofDays(1))
                .isSorted();
        assertThat(Waits.after(100)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void a_second_before_three_days_it_goes_on_and_then_no_more() {
        assertThat(Waits.over(SINCE, SINCE.plus(Duration.ofDays(3)).minusSeconds(1)))
                .isFalse();
        assertThat(Waits.over(SINCE, SINCE.plus(Duration.ofDays(3)))).isTrue();
    }
}
