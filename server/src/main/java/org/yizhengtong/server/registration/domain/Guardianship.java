package org.yizhengtong.server.registration.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.ChildDeclaration;
import org.yizhengtong.server.registration.Declaration;

/** Who answers (监护) for which child, since when. */
public record Guardianship(ResidentId guardian, ResidentId child, RequestId request, String relation, LocalDate since) {
    /** At sixteen one applies for oneself, and holds an identity card of one's own. */
    public static final int OF_AGE = 16;

    private static final Set<String> RELATIONS = Set.of("parent", "grandparent", "other");

    /** A child in whose declaration nothing is missing, and the home it shares with its guardian. */
    public record Read(Resident child, Home home, String relation) {}

    /** The day from which somebody born then acts for themselves; born on 29 February, the first of March. */
    public static LocalDate ofAgeOn(LocalDate born) {
        var day = born.plusYears(OF_AGE);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }

    /**
     * Reads what a guardian typed of a child that lives with them.
     *
     * @throws FieldErrors with all that has to be mended, at once
     */
    public static Read read(
            ResidentId id, ChildDeclaration typed, Home guardians, Gazetteer gazetteer, LocalDate today) {
        var mistakes = new Mistakes();
        var asDeclared = new Declaration(
                typed.name(), typed.citizenNumber(), typed.hukouPlace(), "", "", "", "", typed.movedIn());
        var child = Identity.read(id, asDeclared, gazetteer, mistakes).filter(who -> underAge(who, today, mistakes));
        var movedIn = DeclaredHome.movedIn(typed.movedIn(), child.map(Resident::number), today, mistakes);
        if (!RELATIONS.contains(typed.relation())) mistakes.add("relation", "empty");
        mistakes.throwIfAny();
        return new Read(child.orElseThrow(), sharedFrom(guardians, movedIn), typed.relation());
    }

    private static boolean underAge(Resident child, LocalDate today, Mistakes mistakes) {
        var ofAge = ofAgeOn(child.number().birthDate());
        var under = today.isBefore(ofAge);
        if (!under) mistakes.add("citizenNumber", "of_age", ofAge);
        return under;
    }

    private static Home sharedFrom(Home home, Optional<LocalDate> movedIn) {
        return new Home(home.place(), home.addressLine(), home.kind(), home.leaseRegistered(), movedIn.orElseThrow());
    }
}
