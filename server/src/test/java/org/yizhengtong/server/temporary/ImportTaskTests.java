package org.yizhengtong.server.temporary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yizhengtong.server.temporary.OldFiles.csv;
import static org.yizhengtong.server.temporary.OldFiles.number;
import static org.yizhengtong.server.temporary.OldFiles.permit;
import static org.yizhengtong.server.temporary.OldFiles.row;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotYours;

@ServiceTest
@DisplayName("What is to be done with a file is done outside the request, and outlives the service")
class ImportTaskTests {
    private final TaskDesk tasks;
    private final UploadDesk uploads;
    private final ImportDesk imports;
    private final Town town;
    private final JdbcClient jdbc;
    private final Actor head;

    @Autowired
    ImportTaskTests(TaskDesk tasks, UploadDesk uploads, ImportDesk imports, Town town, JdbcClient jdbc) {
        this.tasks = tasks;
        this.uploads = uploads;
        this.imports = imports;
        this.town = town;
        this.jdbc = jdbc;
        this.head = town.head();
    }

    @Test
    @DisplayName("asked for by eight hands at once, a file is booked once, converted once and taken back once")
    void once() throws InterruptedException {
        var id = sent(300);
        assertThat(AtOnce.times(8, () -> ask(id, ImportAct.BOOKING)).refused()).isEmpty();
        ended(id, ImportTask.State.DONE);
        assertThat(imports.batch(id, head).tally()).isEqualTo(new Tally(300, 0, 0));

        assertThat(AtOnce.times(8, () -> ask(id, ImportAct.CONVERSION)).refused())
                .isEmpty();
        ended(id, ImportTask.State.DONE);
        assertThat(journalled(id, "TemporaryPermitConverted")).isEqualTo(300);

        ask(id, ImportAct.WITHDRAWAL);
        ended(id, ImportTask.State.DONE);
        ask(id, ImportAct.UNDOING);
        ended(id, ImportTask.State.DONE);
        assertThat(imports.batch(id, head).state()).isEqualTo(ImportState.UNDONE);
        assertThat(tasks.of(id, head).orElseThrow().doneTo()).isEqualTo(301);
    }

    @Test
    @DisplayName("a service that was ended goes on after a minute without a hand, and books nothing twice")
    void taken_up() {
        var id = sent(3);
        left(id, "59 seconds", 1);
        tasks.takeUp();
        assertThat(imports.batch(id, head).state()).isEqualTo(ImportState.WAITING);

        left(id, "61 seconds", 1);
        tasks.takeUp();
        tasks.takeUp();
        ended(id, ImportTask.State.DONE);
        assertThat(imports.batch(id, head).tally()).isEqualTo(new Tally(3, 0, 0));
    }

    @Test
    @DisplayName("what five hands could not get on with stops, and says so; the head may go on")
    void stopped() {
        var id = sent(3);
        left(id, "61 seconds", 5);
        tasks.takeUp();

        var stopped = tasks.of(id, head).orElseThrow();
        assertThat(stopped.state()).isEqualTo(ImportTask.State.STOPPED);
        assertThat(stopped.stoppedBy()).isEqualTo("import.stopped");
        ask(id, ImportAct.BOOKING);
        ended(id, ImportTask.State.DONE);
        assertThat(imports.batch(id, head).tally().taken()).isEqualTo(3);
    }

    @Test
    @DisplayName("a file whose bytes are gone stops with what to do about it")
    void file_gone() {
        var id = sent(3);
        jdbc.sql("delete from import_upload where batch = ?").param(id).update();
        ask(id, ImportAct.BOOKING);

        assertThat(ended(id, ImportTask.State.STOPPED).stoppedBy()).isEqualTo("problem.import.file_gone");
    }

    @Test
    @DisplayName("only who heads the station that brought the file asks for anything, and converts only what is booked")
    void whose() {
        var id = sent(1);
        assertThatThrownBy(() -> tasks.ask(id, ImportAct.BOOKING, town.officer()))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> tasks.ask(id, ImportAct.BOOKING, town.headElsewhere()))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> ask(id, ImportAct.CONVERSION)).isInstanceOf(NotImported.class);
        assertThatThrownBy(() -> uploads.receive("old.csv", new byte[0], town.officer()))
                .isInstanceOf(NotYours.class);
    }

    private boolean ask(UUID id, ImportAct act) {
        tasks.ask(id, act, head);
        return true;
    }

    private UUID sent(int rows) {
        var text = csv(IntStream.range(0, rows)
                .mapToObj(each -> row(number(), permit()))
                .toArray(String[]::new));
        return uploads.receive("old.csv", text.getBytes(StandardCharsets.UTF_8), head)
                .id();
    }

    /** Its booking was asked for, and the service that was at it ended so long ago. */
    private void left(UUID id, String ago, int tries) {
        jdbc.sql("delete from import_task where batch = ?").param(id).update();
        jdbc.sql("""
                        insert into import_task (batch, act, actor, actor_name, office, state, touched_at, tries)
                        values (?, 'BOOKING', ?, ?, ?, 'ASKED', now() - ?::interval, ?)""")
                .params(id, head.id(), head.name(), head.atOffice(), ago, tries)
                .update();
    }

    private ImportTask ended(UUID id, ImportTask.State state) {
        for (var waited = 0; waited < 600; waited++) {
            var task = tasks.of(id, head).orElseThrow();
            if (!task.running()) {
                assertThat(task.state()).isEqualTo(state);
                return task;
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("not ended in time");
    }

    private long journalled(UUID id, String kind) {
        return jdbc.sql("""
                        select count(*) from journal
                         where kind = ? and reference in (select number from temporary_permit where batch = ?)""").params(kind, id).query(Long.class).single();
    }
}
