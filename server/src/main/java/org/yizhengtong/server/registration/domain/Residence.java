package org.yizhengtong.server.registration.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * One home of one resident, as registered. A move ends it and begins the next; it is never overwritten.
 *
 * @param livedSince first day of living in the city without a break, however often one moved inside it
 * @param registeredSince first day of being registered in the city without a break
 * @param endedOn the day one moved out; nothing while one lives there
 */
public record Residence(
        UUID id,
        ResidentId resident,
        RequestId request,
        Home home,
        LocalDate registeredOn,
        LocalDate livedSince,
        LocalDate registeredSince,
        @Nullable LocalDate endedOn) {

    /** The first home registered here. */
    public static Residence first(UUID id, ResidentId resident, RequestId request, Home home, LocalDate today) {
        return new Residence(id, resident, request, home, today, home.movedIn(), today, null);
    }

    /** The next home: the years lived and registered here go on. */
    public Residence next(UUID nextId, RequestId nextRequest, Home next, LocalDate today) {
        var lived = next.movedIn().isBefore(livedSince) ? next.movedIn() : livedSince;
        return new Residence(nextId, resident, nextRequest, next, today, lived, registeredSince, null);
    }

    /** This home, left on the day of moving into another; never before it was entered. */
    public Residence left(LocalDate day) {
        var last = day.isBefore(home.movedIn()) ? home.movedIn() : day;
        return new Residence(id, resident, request, home, registeredOn, livedSince, registeredSince, last);
    }
}
