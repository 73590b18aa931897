package org.yizhengtong.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding (认定): everything the law of one place says of one person on one day.
 *
 * @param place division code whose law was applied
 * @param on the day on which the facts were looked at
 * @param lawOn the day whose law was applied
 * @param law the packs that took part, the farthest first
 * @param registration must residence be registered (居住登记)?
 * @param permit is a permit (居住证) due, may one go without it, or not?
 * @param term how long the permit would run: {@link Result#length()} says it in words
 * @param services every service of these packs, in their order
 * @param settlement may the household registration be moved here (落户)?
 * @param points the points towards settlement, where the law counts them
 * @param duties what residents, landlords, employers and offices have to do, and what things cost: for reading
 * @param ask every fact that can still change some result, the most deciding first
 */
public record Finding(
        String place,
        LocalDate on,
        LocalDate lawOn,
        List<PackInForce> law,
        Result registration,
        Result permit,
        Result term,
        List<ForService> services,
        Result settlement,
        @Nullable Points points,
        List<Duty> duties,
        List<Flag> flags,
        List<String> ask) {

    public Finding {
        // A finding kept by an earlier version has no such list.
        duties = duties == null ? List.of() : List.copyOf(duties);
    }

    /** What was found for one service. */
    public record ForService(Service service, Result result) {}
}
