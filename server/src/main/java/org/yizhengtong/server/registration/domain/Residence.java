package org.yizhengtong.server.registration.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.ResidenceEnding;
import org.yizhengtong.server.registration.ResidenceProof;

/**
 * One home of one resident, as registered. A move ends it and begins the next; it is never overwritten.
 *
 * @param paper the paper an officer saw; empty where the resident only said so
 * @param livedSince first day of living in the city without a break, however often one moved inside it
 * @param registeredSince first day of being registered in the city without a break
 * @param endedOn the day one moved out; nothing while one lives there
 * @param ended how it ended; nothing while one lives there
 */
public record Residence(
        UUID id,
        ResidentId resident,
        RequestId request,
        Home home,
        String paper,
        LocalDate registeredOn,
        LocalDate livedSince,
        LocalDate registeredSince,
        @Nullable LocalDate endedOn,
        @Nullable ResidenceEnding ended) {

    /** The first home registered here, or the first after coming back. */
    public static Residence first(UUID id, ResidentId resident, RequestId request, Home home, LocalDate today) {
        return new Residence(id, resident, request, home, "", today, home.movedIn(), today, null, null);
    }

    /** The next home: the years lived and registered here go on. */
    public Residence next(UUID nextId, RequestId nextRequest, Home next, LocalDate today) {
        var lived = next.movedIn().isBefore(livedSince) ? next.movedIn() : livedSince;
        return new Residence(nextId, resident, nextRequest, next, "", today, lived, registeredSince, null, null);
    }

    /** The same, shown on a paper at the counter. */
    public Residence shownOn(String seen) {
        return new Residence(
                id, resident, request, home, seen, registeredOn, livedSince, registeredSince, endedOn, ended);
    }

    /** This home, ended; never before it was entered. */
    public Residence ended(LocalDate day, ResidenceEnding how) {
        var last = day.isBefore(home.movedIn()) ? home.movedIn() : day;
        return new Residence(id, resident, request, home, paper, registeredOn, livedSince, registeredSince, last, how);
    }

    /** The same home, which did not end after all. */
    public Residence goingOn() {
        return new Residence(id, resident, request, home, paper, registeredOn, livedSince, registeredSince, null, null);
    }

    public ResidenceProof proof() {
        return paper.isEmpty() ? ResidenceProof.SAID : ResidenceProof.SEEN;
    }
}
