package org.yizhengtong.policy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The front door: reads packs (政策包) once, then finds (认定) for any person, place and day. Safe for many threads.
 */
public final class Policy {
    /**
     * Reads and checks the packs listed in {@code packs.yaml} of this folder.
     *
     * @throws BadPack naming file, line and column when a pack is not well made
     */
    public static Policy read(Path folder) {
        throw new UnsupportedOperationException();
    }

    /** Reads and checks the packs on the class path, below {@code /packs}. */
    public static Policy bundled() {
        throw new UnsupportedOperationException();
    }

    /**
     * The same law with one open figure set, as a city does by its own notice.
     *
     * @param pack the pack that leaves the figure open
     * @param figure the parameter's name
     * @param source which notice set it, in words
     * @throws IllegalArgumentException when the pack has no such open figure
     */
    public Policy withFigure(String pack, String figure, long value, Text source) {
        throw new UnsupportedOperationException();
    }

    public Vocabulary vocabulary() {
        throw new UnsupportedOperationException();
    }

    /**
     * Finds for one person.
     *
     * @throws UnknownPlace when no pack covers the place on that day
     * @throws BadFact when a fact is unknown or of the wrong type
     */
    public Finding find(Inquiry inquiry) {
        throw new UnsupportedOperationException();
    }

    /** The facts that the rules of these subjects mention, in the vocabulary's order. */
    public Set<String> factsFor(String place, LocalDate lawOn, String... subjects) {
        throw new UnsupportedOperationException();
    }

    /** The services that the law of this place names, in its order. */
    public List<Service> services(String place, LocalDate lawOn) {
        throw new UnsupportedOperationException();
    }

    /** The papers this step needs: {@code registration} or {@code application}. */
    public List<Paper> papers(String place, LocalDate lawOn, String step) {
        throw new UnsupportedOperationException();
    }

    /** How long an office may take for this step, where the law says. */
    public Optional<TimeLimit> timeLimit(String place, LocalDate lawOn, String step) {
        throw new UnsupportedOperationException();
    }

    /** The law itself, for reading: every rule in words with its source. */
    public List<PackText> law(String place, LocalDate lawOn) {
        throw new UnsupportedOperationException();
    }
}
