package org.yizhengtong.server.temporary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yizhengtong.server.temporary.OldFiles.ISSUED;
import static org.yizhengtong.server.temporary.OldFiles.UNTIL;
import static org.yizhengtong.server.temporary.OldFiles.csv;
import static org.yizhengtong.server.temporary.OldFiles.file;
import static org.yizhengtong.server.temporary.OldFiles.number;
import static org.yizhengtong.server.temporary.OldFiles.permit;
import static org.yizhengtong.server.temporary.OldFiles.row;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.account.Phones;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.CarryOverDesk;

@ServiceTest
@DisplayName(
        "Old permits are converted with the effect shown before, and an import is undone where nothing rests on it")
class UndoTests {
    private final UndoDesk undo;
    private final ConversionDesk conversions;
    private final TemporaryDesk temporary;
    private final CarryOverDesk register;
    private final AccountDesk accounts;
    private final Town town;
    private final Importing office;

    @Autowired
    UndoTests(
            ImportDesk imports,
            UndoDesk undo,
            ConversionDesk conversions,
            TemporaryDesk temporary,
            CarryOverDesk register,
            AccountDesk accounts,
            Town town,
            JdbcClient jdbc) {
        this.undo = undo;
        this.conversions = conversions;
        this.temporary = temporary;
        this.register = register;
        this.accounts = accounts;
        this.town = town;
        this.office = new Importing(imports, jdbc, town.head());
    }

    @Test
    @DisplayName("what an import entered goes again, and the same file can be brought anew")
    void undone() {
        var holder = number();
        var file = file(csv(row(holder, permit()), row(holder, permit())));
        var batch = office.bring(file);

        assertThat(undo.undo(batch.id(), office.officer())).isEmpty();

        assertThat(register.known(List.of(holder))).isEmpty();
        assertThat(office.desk().batch(batch.id(), office.officer()).state()).isEqualTo(ImportState.UNDONE);
        assertThat(undo.undo(batch.id(), office.officer())).isEmpty();
        assertThat(office.bring(file).tally()).isEqualTo(new Tally(1, 1, 0));
    }

    @Test
    @DisplayName("rows on which something rests stay, and it is said what")
    void something_rests_on_it() {
        var untouched = number();
        var account = number();
        var converted = number();
        var expired = row("试样乙", untouched, permit(), "2009-03-05", "2010-03-04");
        var batch = office.bring(file(csv(expired, row(account, permit()))));
        accounts.openFor(id(account), Phones.next());
        var next = office.bring(file(csv(row(converted, permit()))));
        conversions.convert(next.id(), office.officer());

        assertThat(undo.undo(batch.id(), office.officer())).isEqualTo(Map.of(3L, "import.kept.account"));
        assertThat(undo.undo(next.id(), office.officer())).isEqualTo(Map.of(2L, "import.kept.converted"));

        assertThat(register.known(List.of(untouched, account, converted)).keySet())
                .containsExactlyInAnyOrder(account, converted);
    }

    @Test
    @DisplayName("whom two files brought stays until both are undone")
    void two_files() {
        var holder = number();
        var first = office.bring(file(csv(row(holder, permit()))));
        var second = office.bring(file(csv(row(holder, permit()))));

        undo.undo(first.id(), office.officer());
        assertThat(register.known(List.of(holder)).get(holder)).matches(known -> known != null && known.housed());
        undo.undo(second.id(), office.officer());

        assertThat(register.known(List.of(holder))).isEmpty();
    }

    @Test
    @DisplayName("another station's head neither sees an import nor undoes it, nor does an officer of this one")
    void another_office() {
        var batch = office.bring(file(csv(row(number(), permit()))));
        assertThatThrownBy(() -> undo.undo(batch.id(), town.headElsewhere())).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> undo.undo(batch.id(), town.officer())).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> conversions.convert(batch.id(), town.officer()))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> office.desk().refused(batch.id(), town.school(), row -> {}))
                .isInstanceOf(NotYours.class);
    }

    @Test
    @DisplayName(
            "the effect of a conversion is shown before: the unbroken time up to now, and whether the law counts it")
    void the_effect() {
        var holder = number();
        var earlier = row(
                "试样乙",
                holder,
                permit(),
                ISSUED.minusYears(1).toString(),
                ISSUED.minusDays(1).toString());
        var muchEarlier = row(
                "试样乙",
                holder,
                permit(),
                ISSUED.minusYears(4).toString(),
                ISSUED.minusYears(3).toString());
        var current = permit();
        var batch = office.bring(
                file(csv(muchEarlier, earlier, row("试样乙", holder, current, ISSUED.toString(), UNTIL.toString()))));

        var effect = conversions.effect(batch.id(), office.officer());

        assertThat(effect.permits()).isEqualTo(1);
        assertThat(effect.others()).isEqualTo(2);
        assertThat(effect.earliest()).isEqualTo(ISSUED.minusYears(1));
        assertThat(effect.days()).isEqualTo(ChronoUnit.DAYS.between(ISSUED.minusYears(1), effect.on()));
        assertThat(temporary.of(id(holder))).allMatch(permit -> permit.conversion() == null);

        conversions.convert(batch.id(), office.officer());
        conversions.convert(batch.id(), office.officer());

        var after = conversions.effect(batch.id(), office.officer());
        assertThat(List.of(after.permits(), after.converted(), after.others())).containsExactly(0L, 1L, 2L);
        assertThat(temporary.of(id(holder)))
                .filteredOn(permit -> permit.conversion() != null)
                .singleElement()
                .matches(permit -> permit.number().equals(current))
                .matches(permit -> permit.fileName().equals("old.csv") && permit.row() == 4);

        conversions.withdraw(batch.id(), office.officer());

        assertThat(conversions.effect(batch.id(), office.officer())).isEqualTo(effect);
        assertThat(town.journalOf(office.officer()))
                .contains("TemporaryPermitConverted " + current, "ConversionWithdrawn " + current);
    }

    private ResidentId id(CitizenNumber holder) {
        return register.known(List.of(holder)).values().iterator().next().id();
    }
}
