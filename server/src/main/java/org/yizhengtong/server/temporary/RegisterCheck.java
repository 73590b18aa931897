package org.yizhengtong.server.temporary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.CarriedResident;
import org.yizhengtong.server.registration.CarriedResident.CarriedHome;
import org.yizhengtong.server.registration.CarryOverDesk;
import org.yizhengtong.server.registration.KnownResident;
import org.yizhengtong.server.temporary.domain.CheckedLine;
import org.yizhengtong.server.temporary.domain.KeptPermit;
import org.yizhengtong.server.temporary.domain.Line;
import org.yizhengtong.server.temporary.domain.OldPermit;
import org.yizhengtong.server.temporary.domain.OldPermits;
import org.yizhengtong.server.temporary.domain.RowRefused;

/** Lays some rows beside the register: what is there already, who is known, and what taking the rows would enter. */
final class RegisterCheck {
    private final Map<CitizenNumber, KnownResident> known;
    private final Map<String, ResidentId> holders;
    private final UUID batch;
    private final LocalDate day;
    final List<CarriedResident> people = new ArrayList<>();
    final List<KeptPermit> permits = new ArrayList<>();
    final List<RefusedRow> refused = new ArrayList<>();
    private int entered;

    private RegisterCheck(
            Map<CitizenNumber, KnownResident> known, Map<String, ResidentId> holders, UUID batch, LocalDate day) {
        this.known = new HashMap<>(known);
        this.holders = holders;
        this.batch = batch;
        this.day = day;
    }

    static RegisterCheck of(
            List<CheckedLine> lines, CarryOverDesk register, OldPermits permits, UUID batch, LocalDate day) {
        var written = possible(lines).toList();
        var numbers = written.stream().map(OldPermit::number).toList();
        var people = written.stream().map(OldPermit::holder).collect(Collectors.toSet());
        var check = new RegisterCheck(register.known(people), permits.holders(numbers), batch, day);
        lines.forEach(check::take);
        return check;
    }

    Tally tally() {
        return new Tally(entered, permits.size() - entered, refused.size());
    }

    private static Stream<OldPermit> possible(List<CheckedLine> lines) {
        return lines.stream().<@Nullable OldPermit>map(CheckedLine::permit).filter(Objects::nonNull);
    }

    private void take(CheckedLine checked) {
        var permit = checked.permit();
        if (permit == null) {
            refuse(checked.line(), Objects.requireNonNull(checked.refused()));
            return;
        }
        try {
            take(checked, permit);
        } catch (RowRefused refusal) {
            refuse(checked.line(), refusal);
        }
    }

    private void take(CheckedLine checked, OldPermit permit) {
        var person = known.get(permit.holder());
        var holder = holders.get(permit.number());
        if (holder != null) {
            var theirs = person != null && person.id().equals(holder);
            throw new RowRefused(theirs ? "import.reason.kept_already" : "import.reason.number_of_another");
        }
        if (person != null && !person.name().equals(permit.name()))
            throw new RowRefused("import.reason.name_in_register");
        var fresh = person == null;
        var id = person == null ? ResidentId.fresh() : person.id();
        var home = permit.inForceOn(day) && (person == null || !person.housed())
                ? new CarriedHome(permit.place(), permit.addressLine(), permit.livedSince())
                : null;
        if (fresh || home != null)
            people.add(new CarriedResident(id, permit.holder(), permit.name(), permit.hukouPlace(), fresh, home));
        var housed = home != null || (person != null && person.housed());
        known.put(permit.holder(), new KnownResident(id, permit.name(), housed));
        permits.add(new KeptPermit(id, permit, batch, checked.line().row(), day, fresh, home != null));
        // While rehearsing, whom an earlier portion would have entered is not known to the register.
        if (fresh && !checked.again()) entered++;
    }

    private void refuse(Line line, RowRefused why) {
        refused.add(new RefusedRow(line.row(), why.key(), why.args(), line.cells()));
    }
}
