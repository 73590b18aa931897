package org.yizhengtong.server.temporary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.temporary.OldFiles.csv;
import static org.yizhengtong.server.temporary.OldFiles.file;
import static org.yizhengtong.server.temporary.OldFiles.number;
import static org.yizhengtong.server.temporary.OldFiles.permit;
import static org.yizhengtong.server.temporary.OldFiles.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.registration.CarryOverDesk;

@ServiceTest
@DisplayName("Many hands import at once, and everybody is entered once")
class ImportRaceTests {
    private final CarryOverDesk register;
    private final Importing office;

    @Autowired
    ImportRaceTests(ImportDesk imports, CarryOverDesk register, Town town, JdbcClient jdbc) {
        this.register = register;
        this.office = new Importing(imports, jdbc, town.head());
    }

    @Test
    @DisplayName("one file in eight hands: one of them books it, the others are told")
    void one_file() throws InterruptedException {
        var rows =
                IntStream.range(0, 300).mapToObj(i -> row(number(), permit())).toArray(String[]::new);
        var file = file(csv(rows));
        var before = office.rows("temporary_permit");

        var hands = AtOnce.times(8, () -> office.bring(file));

        assertThat(hands.refused()).allMatch(AnotherHand.class::isInstance);
        assertThat(hands.done()).isNotEmpty();
        assertThat(office.bring(file).tally()).isEqualTo(new Tally(300, 0, 0));
        assertThat(office.rows("temporary_permit")).isEqualTo(before + 300);
    }

    @Test
    @DisplayName("four files with the same people, in another order each: everybody once, every permit once")
    void the_same_people() throws InterruptedException {
        var people = Stream.generate(OldFiles::number).limit(100).toList();
        var permits = office.rows("temporary_permit");
        var residents = office.rows("resident");
        var files = IntStream.range(0, 4)
                .<Callable<ImportBatch>>mapToObj(turn -> {
                    var order = new ArrayList<>(people);
                    Collections.rotate(order, turn * 25);
                    if (turn % 2 == 1) Collections.reverse(order);
                    var file = file(
                            csv(order.stream().map(one -> row(one, permit())).toArray(String[]::new)));
                    return () -> office.bring(file);
                })
                .toList();

        var hands = AtOnce.act(files);

        assertThat(hands.refused()).isEmpty();
        assertThat(register.known(people)).hasSize(100);
        assertThat(office.rows("resident")).isEqualTo(residents + 100);
        assertThat(office.rows("temporary_permit")).isEqualTo(permits + 400);
    }
}
