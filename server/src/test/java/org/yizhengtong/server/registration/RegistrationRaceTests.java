package org.yizhengtong.server.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.RequestId;

@ServiceTest
@DisplayName("Many declarations at the same moment")
class RegistrationRaceTests {
    private final RegistrationDesk desk;
    private final JdbcClient jdbc;

    @Autowired
    RegistrationRaceTests(RegistrationDesk desk, JdbcClient jdbc) {
        this.desk = desk;
        this.jdbc = jdbc;
    }

    @Test
    @DisplayName("two accounts, one number, fifty hands at once: one account has it")
    void one_number_one_account() throws Exception {
        var number = Newcomers.number();
        var actors = List.of(Newcomers.actor(), Newcomers.actor());

        var outcomes = atOnce(
                50, turn -> desk.declare(actors.get(turn % 2), Newcomers.declaration(number), RequestId.fresh()));

        assertThat(outcomes.filter(RegistrationSummary.class::isInstance)
                        .map(done -> ((RegistrationSummary) done).resident())
                        .distinct())
                .hasSize(1);
        assertThat(count(
                        "select count(*) from resident where id in (?, ?)",
                        actors.get(0).id(),
                        actors.get(1).id()))
                .isEqualTo(1);
        assertThat(count(
                        "select count(*) from residence where ended_on is null and resident_id in (?, ?)",
                        actors.get(0).id(),
                        actors.get(1).id()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("the same form sent fifty times at once is booked once, and everyone gets the same answer")
    void one_form_one_booking() throws Exception {
        var actor = Newcomers.actor();
        var number = Newcomers.number();
        var request = RequestId.fresh();

        var outcomes = atOnce(50, turn -> desk.declare(actor, Newcomers.declaration(number), request));

        assertThat(outcomes.distinct()).hasSize(1).hasOnlyElementsOfType(RegistrationSummary.class);
        assertThat(count("select count(*) from residence where resident_id = ?", actor.id()))
                .isEqualTo(1);
    }

    private int count(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Integer.class).single();
    }

    private interface Turn {
        RegistrationSummary take(int turn);
    }

    private static Stream<Object> atOnce(int hands, Turn turn) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(hands)) {
            var turns = IntStream.range(0, hands)
                    .<Callable<Object>>mapToObj(i -> () -> {
                        try {
                            return turn.take(i);
                        } catch (FieldErrors refused) {
                            return refused.getMessage();
                        }
                    })
                    .toList();
            return threads.invokeAll(turns).stream().map(Future::resultNow);
        }
    }
}
