package org.yizhengtong.server.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
import org.yizhengtong.server.kernel.Role;

@ServiceTest
@DisplayName("A station's queue shows every case, and which are late")
class QueueTests {
    @Autowired
    ReviewDesk review;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("what does not fit on one page is on the next, each case once")
    void pages() {
        var station = jdbc.sql("""
                        select office from case_file where state in ('REFUSED', 'APPROVED')
                        group by office having count(*) > 60 limit 1""").query(String.class).single();
        var officer = new Actor(UUID.randomUUID(), Role.OFFICER, station, "民警 0001");

        var first = review.queue(officer, QueueFilter.DECIDED, 1);
        assertThat(first.rows()).hasSize(QueuePage.ROWS);
        assertThat(first.more()).isTrue();
        assertThat(all(officer, QueueFilter.DECIDED))
                .hasSize(review.counts(officer).getOrDefault(QueueFilter.DECIDED, 0))
                .extracting(QueueRow::number)
                .doesNotHaveDuplicates();
        assertThat(review.queue(officer, QueueFilter.DECIDED, 10_000).rows()).isEmpty();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2012-03-15, false", "2012-03-16, true"})
    @DisplayName("a case is late from the day after the last day of its time limit")
    void late(String day, boolean late) {
        clock.set("2012-03-01T02:00:00Z");
        var number = town.apply(town.newcomer());
        clock.set(day + "T02:00:00Z");
        assertThat(all(town.officer(), QueueFilter.REVIEW))
                .filteredOn(row -> row.number().equals(number))
                .singleElement()
                .extracting(QueueRow::late)
                .isEqualTo(late);
    }

    private List<QueueRow> all(Actor officer, QueueFilter filter) {
        var rows = new ArrayList<QueueRow>();
        for (var page = review.queue(officer, filter, 1); ; page = review.queue(officer, filter, page.number() + 1)) {
            rows.addAll(page.rows());
            if (!page.more()) return rows;
        }
    }
}
