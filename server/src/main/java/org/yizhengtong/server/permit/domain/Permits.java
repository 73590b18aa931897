package org.yizhengtong.server.permit.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;

/** Every permit this city has issued. The store itself keeps one permit in force a person. */
public interface Permits {
    Optional<Permit> find(PermitNumber number);

    /** Those that bear one of these numbers. */
    List<Permit> find(Collection<PermitNumber> numbers);

    /** Kept from other hands until the transaction ends. */
    Optional<Permit> take(PermitNumber number);

    /** The newest permit of this person, in force or not. */
    Optional<Permit> of(ResidentId holder);

    /** Which of these numbers a permit bears. */
    Set<PermitNumber> borne(Collection<PermitNumber> numbers);

    /** The permits of these people that are not closed, one each. */
    List<Permit> open(Collection<ResidentId> holders);

    /**
     * Those that run out before this day, as far as anybody has entered and asked, in the order of their last good day and
     * their number: what follows after that place.
     */
    List<Permit> runningOut(LocalDate afterUntil, String afterNumber, LocalDate before, int atMost);

    /** Closes a permit whose term ended before this day, so that another can take its place. */
    void closeExpired(ResidentId holder, LocalDate day);

    /** Adds a permit unless the holder has one in force; answers whether it was added. */
    boolean add(Permit.Valid issued, @Nullable CaseNumber from);

    /**
     * Writes down what became of a permit.
     *
     * @throws org.yizhengtong.server.permit.HoldsAnother when it would be in force again beside another of its holder
     */
    void save(Permit changed);

    /** Adds each of these unless its holder has one in force; answers which were added. */
    Set<PermitNumber> addWhereNone(List<Permit.Valid> issued);

    /** Removes those of these that no case led to and to which nothing has happened; answers which are gone. */
    Set<PermitNumber> removeUntouched(Collection<PermitNumber> numbers);

    /** Adds many permits at once, each with the case it came from, if any. */
    void addAll(List<Permit.Valid> issued, List<@Nullable CaseNumber> from);

    /**
     * Those that were lost or cancelled, or whose last good day is over, by their numbers from after that one on. What was
     * asked for in time is in force; the law of the day says the rest.
     */
    List<Permit> perhapsNotInForce(Optional<PermitNumber> after, LocalDate day, int atMost);
}
