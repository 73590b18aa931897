package org.yizhengtong.server.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.domain.Joinings;
import org.yizhengtong.server.registration.domain.ResidenceSteps;
import org.yizhengtong.server.registration.domain.Residences;

/** Tells every home of a person, those under an entry that was joined to theirs included: no year is lost by it. */
@Component
class HistoryBook {
    private final Residences residences;
    private final ResidenceSteps steps;
    private final Joinings joinings;

    HistoryBook(Residences residences, ResidenceSteps steps, Joinings joinings) {
        this.residences = residences;
        this.steps = steps;
        this.joinings = joinings;
    }

    List<ResidencePeriod> of(ResidentId id) {
        var joined = joinings.into(id);
        var own = homes(id);
        if (joined.isEmpty()) return own;
        var theirs = joined.stream().flatMap(one -> homes(one.joined()).stream().map(home -> endedBy(home, one.on())));
        return oneAfterAnother(Stream.concat(own.stream(), theirs)
                .sorted(Comparator.comparing(ResidencePeriod::registeredOn))
                .toList());
    }

    private List<ResidencePeriod> homes(ResidentId id) {
        var confirmed = steps.confirmed(id);
        return residences.all(id).stream()
                .map(home -> RegistrationSummaries.period(home, confirmed.get(home.id())))
                .toList();
    }

    /** Who is registered in two homes at a time moved to the later one, and back where that one ended first. */
    private static List<ResidencePeriod> oneAfterAnother(List<ResidencePeriod> homes) {
        var told = new ArrayList<ResidencePeriod>();
        for (var home : homes) {
            var before = told.isEmpty() ? null : told.getLast();
            if (before == null || !outlasts(before, home.registeredOn())) {
                told.add(home);
                continue;
            }
            told.removeLast();
            if (before.registeredOn().isBefore(home.registeredOn())) told.add(before.until(home.registeredOn()));
            var end = home.to();
            if (end != null && outlasts(before, end)) {
                told.add(home.until(end));
                told.add(before.from(end));
            } else {
                told.add(home);
            }
        }
        return told;
    }

    private static boolean outlasts(ResidencePeriod home, LocalDate day) {
        var to = home.to();
        return to == null || to.isAfter(day);
    }

    /** A home still open under the joined entry goes on under the one kept. */
    private static ResidencePeriod endedBy(ResidencePeriod home, LocalDate joined) {
        return home.to() == null ? home.until(joined) : home;
    }
}
