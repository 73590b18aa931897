package org.yizhengtong.server.registration.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.Declaration;

/** A declaration in which everything is possible and nothing is missing. */
public record CheckedDeclaration(Resident resident, Home home) {
    /**
     * Reads what was typed.
     *
     * @param registered who this is already registered as; they declare only a new home
     * @throws FieldErrors with all that has to be mended, at once
     */
    public static CheckedDeclaration read(
            ResidentId id, Declaration typed, Optional<Resident> registered, Gazetteer gazetteer, LocalDate today) {
        var mistakes = new Mistakes();
        var checked = read(id, typed, registered, gazetteer, today, mistakes);
        mistakes.throwIfAny();
        return checked.orElseThrow();
    }

    /** All that has to be mended in what was typed so far. */
    public static List<FieldErrors.FieldError> mistakes(
            ResidentId id, Declaration typed, Optional<Resident> registered, Gazetteer gazetteer, LocalDate today) {
        var mistakes = new Mistakes();
        read(id, typed, registered, gazetteer, today, mistakes);
        return mistakes.found();
    }

    /** The paper shown with it at the counter; empty where none was. */
    public static String paper(String typed) {
        var mistakes = new Mistakes();
        var read = typed.isBlank() ? Optional.of("") : PlainText.read("paper", typed, ToldEnd.LONGEST, mistakes);
        mistakes.throwIfAny();
        return read.orElseThrow();
    }

    /**
     * A paper that must have been shown.
     *
     * @throws FieldErrors where none is named
     */
    public static String paperShown(String typed) {
        var mistakes = new Mistakes();
        var read = PlainText.read("paper", typed, ToldEnd.LONGEST, mistakes);
        mistakes.throwIfAny();
        return read.orElseThrow();
    }

    private static Optional<CheckedDeclaration> read(
            ResidentId id,
            Declaration typed,
            Optional<Resident> registered,
            Gazetteer gazetteer,
            LocalDate today,
            Mistakes mistakes) {
        var resident = registered.isPresent()
                ? registered.map(known -> Identity.unchanged(known, typed, mistakes))
                : Identity.read(id, typed, gazetteer, mistakes);
        var home = DeclaredHome.read(typed, resident.map(Resident::number), gazetteer, today, mistakes);
        return resident.flatMap(who -> home.map(where -> new CheckedDeclaration(who, where)));
    }
}
