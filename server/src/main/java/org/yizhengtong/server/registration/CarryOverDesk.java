package org.yizhengtong.server.registration;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.domain.CarriedOver;
import org.yizhengtong.server.registration.domain.Home;
import org.yizhengtong.server.registration.domain.HomeKind;
import org.yizhengtong.server.registration.domain.Residence;
import org.yizhengtong.server.registration.domain.Residences;
import org.yizhengtong.server.registration.domain.Resident;
import org.yizhengtong.server.registration.domain.Residents;

/** Takes over people from an older register, many at a time, and gives them back where nothing was built on them. */
@Service
@Transactional
public class CarryOverDesk {
    private final CarriedOver carried;
    private final Residents residents;
    private final Residences residences;
    private final LookalikeFinder lookalikes;

    CarryOverDesk(CarriedOver carried, Residents residents, Residences residences, LookalikeFinder lookalikes) {
        this.carried = carried;
        this.residents = residents;
        this.residences = residences;
        this.lookalikes = lookalikes;
    }

    /** Whom the register has under these numbers; the others are left out. */
    @Transactional(readOnly = true)
    public Map<CitizenNumber, KnownResident> known(Collection<CitizenNumber> numbers) {
        return carried.known(numbers);
    }

    /**
     * Enters those who are fresh, and a first home for everybody who has one here. Registration begins on the day of
     * taking over: what an earlier one is worth is for the law to say.
     *
     * @throws org.springframework.dao.DuplicateKeyException when somebody was entered by another hand meanwhile
     */
    public void enter(List<CarriedResident> people, LocalDate day) {
        var fresh = people.stream()
                .filter(CarriedResident::fresh)
                .map(one -> new Resident(one.id(), one.number(), one.name(), one.hukouPlace()))
                .toList();
        residents.enterAll(fresh);
        lookalikes.noteNamesakes(fresh.stream().map(Resident::id).toList(), day);
        residences.bookAll(people.stream().flatMap(one -> first(one, day)).toList());
    }

    /** Once all are entered: notes who may be somebody else in the register, a digit of the number mistyped. */
    public void compare(LocalDate day) {
        lookalikes.noteNear(day);
    }

    private static Stream<Residence> first(CarriedResident one, LocalDate day) {
        var home = one.home();
        if (home == null) return Stream.empty();
        var first = new Home(home.place(), home.addressLine(), HomeKind.UNKNOWN, null, home.livedSince());
        return Stream.of(Residence.first(UUID.randomUUID(), one.id(), RequestId.fresh(), first, day));
    }

    /** Those of these people who are registered here now. */
    @Transactional(readOnly = true)
    public Set<ResidentId> livingHere(Collection<ResidentId> residents) {
        return carried.livingHere(residents);
    }

    /** Takes back the homes that were carried over and never touched since; answers whose. */
    public Set<ResidentId> withdrawHomes(Collection<ResidentId> residents) {
        return carried.removeHomes(residents);
    }

    /** Takes back people who were carried over, unless a home of theirs stands; answers who is gone. */
    public Set<ResidentId> withdraw(Collection<ResidentId> residents) {
        return carried.remove(residents);
    }

    /** Enters many new residents with their homes, writing what a declaration of each would write. */
    public void load(List<LoadedResidence> many) {
        residents.enterAll(many.stream()
                .map(one -> new Resident(one.resident(), one.number(), one.name(), one.hukouPlace()))
                .toList());
        residences.bookAll(many.stream().map(CarryOverDesk::loaded).toList());
    }

    private static Residence loaded(LoadedResidence one) {
        var kind = HomeKind.of(one.homeKind()).orElseThrow();
        var home = new Home(one.place(), one.addressLine(), kind, one.leaseRegistered(), one.movedIn());
        return Residence.first(UUID.randomUUID(), one.resident(), RequestId.fresh(), home, one.registeredOn());
    }
}
