package org.yizhengtong.server.temporary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.temporary.OldFiles.csv;
import static org.yizhengtong.server.temporary.OldFiles.file;
import static org.yizhengtong.server.temporary.OldFiles.permit;
import static org.yizhengtong.server.temporary.OldFiles.row;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.registration.CarryOverDesk;
import org.yizhengtong.server.registration.RegistrationDesk;

@ServiceTest
@DisplayName("A file of old permits: who may be in the register already under another number is noted, and let in")
class ImportLookalikesTests {
    private final CitizenNumber known = CitizenNumber.completed("37132319680301234");
    private final CitizenNumber oneDigit = CitizenNumber.completed("37132319680302234");
    private final CitizenNumber twoDigits = CitizenNumber.completed("37132319690302234");
    private final CitizenNumber sameBirthday = CitizenNumber.completed("37132319680301567");
    private final CitizenNumber right = CitizenNumber.completed("37132319720405234");
    private final CitizenNumber serial = CitizenNumber.completed("37132319720405224");
    private final CitizenNumber turned = CitizenNumber.completed("37132319720405243");
    private final CitizenNumber otherName = CitizenNumber.completed("37132319680301235");

    private final Town town;
    private final RegistrationDesk registration;
    private final CarryOverDesk register;
    private final UndoDesk undo;
    private final Importing office;

    @Autowired
    ImportLookalikesTests(
            ImportDesk imports,
            RegistrationDesk registration,
            CarryOverDesk register,
            UndoDesk undo,
            Town town,
            JdbcClient jdbc) {
        this.town = town;
        this.registration = registration;
        this.register = register;
        this.undo = undo;
        this.office = new Importing(imports, jdbc, town.head());
    }

    @Test
    void noted() {
        office.bring(file(csv(held("翟试甲", known))));
        var batch = office.bring(file(
                csv(held("翟试甲", oneDigit), held("翟试甲", twoDigits), held("翟试甲", sameBirthday), held("翟试乙", otherName))));

        assertThat(batch.tally().entered()).isEqualTo(4);
        assertThat(why(known, oneDigit)).containsExactly("number");
        assertThat(why(known, sameBirthday)).containsExactly("namesake");
        assertThat(why(oneDigit, twoDigits)).containsExactly("number");
        assertThat(why(known, twoDigits)).isEmpty();
        assertThat(why(known, otherName)).isEmpty();

        undo.undo(batch.id(), office.officer());
        assertThat(register.known(List.of(oneDigit, sameBirthday))).isEmpty();
    }

    @Test
    @DisplayName("any digit mistyped, or two changed over, under the same name or one that sounds the same")
    void any_digit() {
        office.bring(file(csv(held("翟试佳", serial), held("翟试加", turned), held("翟试甲", right))));

        assertThat(why(right, serial)).containsExactly("number");
        assertThat(why(right, turned)).containsExactly("number");
        assertThat(why(serial, turned)).isEmpty();
    }

    @Test
    @DisplayName("whoever is registered at a counter before the file comes, and noted once however often it is looked")
    void registered_before() {
        var near = registration.particulars(town.newcomer().resident()).number();
        var digits = near.value().substring(0, 17);
        var mistyped = CitizenNumber.completed("8" + digits.substring(1));

        office.bring(file(csv(held(Town.NAME, mistyped))));
        register.compare(LocalDate.parse("2012-03-05"));

        assertThat(why(near, mistyped)).hasSize(1);
    }

    private static String held(String name, CitizenNumber number) {
        return row(name, number, permit(), "2011-03-05", "2012-03-04");
    }

    private List<String> why(CitizenNumber one, CitizenNumber other) {
        return office.jdbc()
                .sql("select why from resemblance where resident_id in (:ids) and other_id in (:ids)")
                .param("ids", List.of(id(one), id(other)))
                .query(String.class)
                .list();
    }

    private UUID id(CitizenNumber number) {
        return register.known(List.of(number)).values().iterator().next().id().value();
    }
}
