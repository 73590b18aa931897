package org.yizhengtong.server.casework.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yizhengtong.server.casework.ActedFor;
import org.yizhengtong.server.casework.QueueFilter;
import org.yizhengtong.server.casework.QueuePage;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;

/** Every case this city's stations hold or held. */
public interface Cases {
    /** The next number of this day. */
    CaseNumber next(LocalDate day);

    /** Adds a case unless the person has one open, or this request has opened one; answers whether it was added. */
    boolean add(Case.UnderReview opened, RequestId request);

    Optional<Case> find(CaseNumber number);

    /** Kept from other hands until the transaction ends. */
    Optional<Case> take(CaseNumber number);

    void save(Case changed);

    Optional<CaseNumber> openedBy(RequestId request);

    Optional<CaseNumber> openOf(ResidentId applicant);

    /** The newest case of this person, whatever became of it. */
    Optional<CaseNumber> newestOf(ResidentId applicant);

    /** The cases in which this person acts for another on a day, the newest first. */
    List<ActedFor> actedForBy(ResidentId proxy, LocalDate day);

    /** Those of these people who have a case, whatever became of it. */
    Set<ResidentId> among(Collection<ResidentId> applicants);

    /** The case whose decision rests on this finding. */
    Optional<CaseNumber> restingOn(UUID finding);

    /** A page of a station's queue, the nearest due day first. */
    QueuePage queue(String office, QueueFilter filter, int page, LocalDate today, LocalDate soon);

    /** How many cases each filter of the queue holds. */
    Map<QueueFilter, Integer> counts(String office, LocalDate soon);
}
