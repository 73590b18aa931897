package org.yizhengtong.server.temporary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.temporary.OldFiles.csv;
import static org.yizhengtong.server.temporary.OldFiles.file;
import static org.yizhengtong.server.temporary.OldFiles.number;
import static org.yizhengtong.server.temporary.OldFiles.permit;
import static org.yizhengtong.server.temporary.OldFiles.row;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.registration.CarryOverDesk;
import org.yizhengtong.server.registration.KnownResident;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.sheet.SheetFile;

@ServiceTest
@DisplayName("A city carries its old temporary permits (暂住证) over")
class ImportStoryTests {
    private final ImportDesk desk;
    private final RegistrationDesk registration;
    private final CarryOverDesk register;
    private final Town town;
    private final JdbcClient jdbc;
    private Importing office;

    @Autowired
    ImportStoryTests(
            ImportDesk desk, RegistrationDesk registration, CarryOverDesk register, Town town, JdbcClient jdbc) {
        this.desk = desk;
        this.registration = registration;
        this.register = register;
        this.town = town;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void anOfficerComes() {
        office = new Importing(desk, jdbc, town.head());
    }

    @Test
    @DisplayName("a row registers its holder where it says, and keeps the permit with its dates and where it came from")
    void one_row() {
        var holder = number();
        var permit = permit();

        var batch = office.bring(file(csv(row(holder, permit))));

        assertThat(batch.tally()).isEqualTo(new Tally(1, 0, 0));
        assertThat(batch.state()).isEqualTo(ImportState.DONE);
        var id = known(holder).id();
        var registered = registration.of(id).orElseThrow();
        assertThat(registered.name()).isEqualTo("试样乙");
        assertThat(registered.place()).isEqualTo(OldFiles.COMMUNITY);
        assertThat(registered.addressLine()).isEqualTo("试样路9号");
        assertThat(registered.movedIn()).isEqualTo(OldFiles.ISSUED);
        assertThat(jdbc.sql("select * from temporary_permit where number = ?")
                        .param(permit)
                        .query()
                        .singleRow())
                .containsEntry("resident_id", id.value())
                .containsEntry("batch", batch.id())
                .containsEntry("row", 2L)
                .containsEntry("entered_person", true);
        assertThat(jdbc.sql("select kind || ' ' || reference from journal where resident = ?")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactly("TemporaryPermitCarriedOver " + permit);
    }

    @Test
    @DisplayName(
            "registration begins on the day of taking over, and the old register did not say in what home: the law gets neither from us")
    void nothing_is_made_up() {
        var holder = number();
        office.bring(file(csv(row(holder, permit()))));

        var facts = registration.facts(known(holder).id()).values();

        assertThat(facts).doesNotContainKey("home.kind");
        assertThat(facts.get("residence.since")).isEqualTo(OldFiles.ISSUED);
        assertThat(facts.get("residence.registered_since")).isNotEqualTo(OldFiles.ISSUED);
    }

    @Test
    @DisplayName("an expired permit is kept and its holder known, but nobody says that they still live here")
    void expired() {
        var holder = number();
        office.bring(file(csv(row("试样乙", holder, permit(), "2009-03-05", "2010-03-04"))));

        var known = known(holder);
        assertThat(known.housed()).isFalse();
        assertThat(registration.of(known.id())).isEmpty();

        office.bring(file(csv(row(holder, permit()))));
        assertThat(registration.of(known.id())).isPresent();
    }

    @Test
    @DisplayName("the same file brought again books nothing twice")
    void sent_twice() {
        var file = file(csv(row(number(), permit()), row(number(), permit())));
        var first = office.bring(file);
        var permits = office.rows("temporary_permit");

        var second = office.bring(file);

        assertThat(second).isEqualTo(first);
        assertThat(office.rows("temporary_permit")).isEqualTo(permits);
    }

    @Test
    @DisplayName("what stands twice in a file or in the register is told with the row, and what was right is taken")
    void doubles() {
        var one = number();
        var two = number();
        var permit = permit();
        var kept = permit();
        office.bring(file(csv(row(two, kept))));

        var batch = office.bring(file(csv(
                row(one, permit),
                row(one, permit),
                row(number(), permit),
                row("试样丙", one, permit(), "2011-03-05", "2012-03-04"),
                row(two, kept),
                row("试样丁", two, permit(), "2011-03-05", "2012-03-04"),
                row(number(), kept),
                row(one, permit()))));

        assertThat(office.refusals(batch.id()))
                .containsExactly(
                        "3 import.reason.twice 2",
                        "4 import.reason.number_of_another_row 2",
                        "5 import.reason.name_in_file 2",
                        "6 import.reason.kept_already",
                        "7 import.reason.name_in_file 6",
                        "8 import.reason.number_of_another_row 6");
        assertThat(batch.tally()).isEqualTo(new Tally(1, 1, 6));
    }

    @Test
    @DisplayName("a rehearsal counts what the import will count, and writes nothing")
    void rehearsal() {
        var person = number();
        var file = file(csv(
                row(person, permit()),
                row(person, permit()),
                row(number(), permit()),
                "试样乙,1,2,3,4,5,6,7",
                row(number(), "x")));
        var before = List.of(office.rows("resident"), office.rows("temporary_permit"), office.rows("import_batch"));

        var rehearsed = office.rehearse(file);

        assertThat(List.of(office.rows("resident"), office.rows("temporary_permit"), office.rows("import_batch")))
                .isEqualTo(before);
        assertThat(rehearsed.tally()).isEqualTo(new Tally(2, 1, 2));
        assertThat(rehearsed.reasons())
                .isEqualTo(Map.of("problem.citizen_number.shape", 1L, "import.reason.permit_number", 1L));
        assertThat(office.bring(file).tally()).isEqualTo(rehearsed.tally());
    }

    @Test
    @DisplayName("what was said of the columns is remembered for the next file with the same headings")
    void columns() {
        var text = csv(row(number(), permit())).replace("暂住证号", "本子上的号");
        assertThat(desk.missing(desk.mapping(desk.survey(file(text)), Map.of())))
                .containsExactly(Column.PERMIT_NUMBER);
        office.bring(file(text), Map.of(Column.PERMIT_NUMBER, "本子上的号"));

        var next = file(csv(row(number(), permit())).replace("暂住证号", "本子上的号"));

        assertThat(desk.missing(desk.mapping(desk.survey(next), Map.of()))).isEmpty();
        assertThat(office.bring(next).tally().entered()).isEqualTo(1);
    }

    @Test
    @DisplayName("killed in the middle, it goes on where it stopped: every row once")
    void killed_in_the_middle() {
        var rows =
                IntStream.range(0, 4_500).mapToObj(i -> row(number(), permit())).toArray(String[]::new);
        rows[4_400] = rows[10];
        var whole = file(csv(rows));
        var survey = desk.survey(whole);
        var batch = desk.receive(survey, desk.mapping(survey, Map.of()), office.officer());
        var before = office.rows("temporary_permit");
        // The plug is pulled while the second portion is on its way.
        var broken = new SheetFile("old.csv", () -> new Broken(whole.source().open(), 300_000));
        try {
            desk.carryOut(batch.id(), broken, survey, office.officer());
        } catch (UncheckedIOException expected) {
            // as a process that is gone
        }
        var midway = desk.batch(batch.id(), office.officer());
        assertThat(midway.state()).isEqualTo(ImportState.RUNNING);
        assertThat(office.rows("temporary_permit") - before)
                .isEqualTo(midway.tally().taken())
                .isBetween(1L, 4_400L);

        var done = office.bring(whole);

        assertThat(done.id()).isEqualTo(batch.id());
        assertThat(done.tally()).isEqualTo(new Tally(4_499, 0, 1));
        assertThat(office.rows("temporary_permit") - before).isEqualTo(4_499);
        assertThat(office.refusals(done.id())).containsExactly("4402 import.reason.twice 12");
    }

    private KnownResident known(CitizenNumber holder) {
        return register.known(List.of(holder)).values().iterator().next();
    }
}
