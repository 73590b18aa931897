package org.yizhengtong.server.registration.web;

import org.yizhengtong.server.registration.ChildDeclaration;
import org.yizhengtong.server.registration.Declaration;
import org.yizhengtong.server.registration.ToldStep;
import org.yizhengtong.server.registration.TypedDay;

/** What programs send about residences. Days are written {@code 2026-03-01}; the desk judges them. */
final class ResidenceInput {
    private ResidenceInput() {}

    /** Whose identity number is looked for, and why. */
    record Search(String citizenNumber, String purpose) {}

    /** Somebody new, with their home. */
    record NewResident(
            String name,
            String citizenNumber,
            String hukouPlace,
            String place,
            String addressLine,
            String homeKind,
            String leaseRegistered,
            String movedIn,
            String paper) {
        Declaration declaration() {
            return new Declaration(
                    name, citizenNumber, hukouPlace, place, addressLine, homeKind, leaseRegistered, day(movedIn));
        }
    }

    /** A new home of somebody known. */
    record NewHome(
            String place, String addressLine, String homeKind, String leaseRegistered, String movedIn, String paper) {
        Declaration declaration() {
            return new Declaration("", "", "", place, addressLine, homeKind, leaseRegistered, day(movedIn));
        }
    }

    /** That somebody moved away or died. */
    record Ending(String on, String ground, String paper) {
        ToldStep told() {
            return new ToldStep(day(on), ground, paper);
        }
    }

    /** The paper that was shown. */
    record Paper(String paper) {}

    /** Why a departure was written down by mistake. */
    record Reason(String reason) {}

    record Child(String name, String citizenNumber, String hukouPlace, String relation, String movedIn) {
        ChildDeclaration declaration() {
            return new ChildDeclaration(name, citizenNumber, hukouPlace, relation, day(movedIn));
        }
    }

    /** What is no such day is left for the desk to refuse, beside everything else. */
    static TypedDay day(String written) {
        if (written.isBlank()) return TypedDay.empty();
        var parts = written.strip().split("-", -1);
        return parts.length == 3 ? new TypedDay(parts[0], parts[1], parts[2]) : new TypedDay(written, "", "");
    }
}
