package org.yizhengtong.server.permit.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;

/** Every permit this city has issued. The store itself keeps one permit in force a person. */
public interface Permits {
    Optional<Permit> find(PermitNumber number);

    /** The newest permit of this person, in force or not. */
    Optional<Permit> of(ResidentId holder);

    boolean has(PermitNumber number);

    /** Closes a permit whose term ended before this day, so that another can take its place. */
    void closeExpired(ResidentId holder, LocalDate day);

    /** Adds a permit unless the holder has one in force; answers whether it was added. */
    boolean add(Permit.Valid issued, CaseNumber from);

    /** Adds many permits at once, each with the case it came from. */
    void addAll(List<Permit.Valid> issued, List<CaseNumber> from);
}
