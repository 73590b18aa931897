package org.yizhengtong.server.report;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.BadCitizenNumber;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.PlaceNames;
import org.yizhengtong.server.registration.AreaDesk;
import org.yizhengtong.server.registration.DivisionDesk;
import org.yizhengtong.server.registration.DivisionLevel;
import org.yizhengtong.server.registration.FoundResident;
import org.yizhengtong.server.registration.SearchDesk;
import org.yizhengtong.server.registration.SearchPurpose;
import org.yizhengtong.server.registration.TypedDay;
import org.yizhengtong.server.report.domain.Report;
import org.yizhengtong.server.report.domain.Report.Content;

/** Lays a report beside whoever is registered under the number that was told; they are told of the look. */
@Component
class ReportSheets {
    private final SearchDesk search;
    private final DivisionDesk divisions;
    private final AreaDesk areas;
    private final PlaceNames places;

    ReportSheets(SearchDesk search, DivisionDesk divisions, AreaDesk areas, PlaceNames places) {
        this.search = search;
        this.divisions = divisions;
        this.areas = areas;
        this.places = places;
    }

    ReportSheet of(Report one, Map<String, String> typed, Actor officer) {
        var ended = one.content() == Content.WORK_ENDED;
        var workDay = TypedDay.of(ended ? EmployerCheck.ENDED_ON : EmployerCheck.HIRED_ON, one.fields());
        Map<String, String> fields = new TreeMap<>(one.fields());
        fields.putAll(TypedDay.of(one.toldOn()).fields("toldOn"));
        if ("yes".equals(fields.get(EmployerCheck.LEFT_CITY))) fields.putAll(workDay.fields("on"));
        fields.putAll(typed);
        return new ReportSheet(
                one.id(),
                one.atTheDoor(),
                ended,
                workDay.read().orElse(null),
                one.toldOn(),
                one.sentOn(),
                one.toldName(),
                fields,
                known(fields.getOrDefault("citizenNumber", ""), officer).orElse(null),
                one.waits(),
                one.resident(),
                places.of(fields.getOrDefault("place", "")),
                areas.of(officer),
                divisions.picker("hukouPlace", DivisionLevel.COUNTY, fields));
    }

    private Optional<FoundResident> known(String typed, Actor officer) {
        try {
            CitizenNumber.read(typed);
        } catch (BadCitizenNumber none) {
            return Optional.empty();
        }
        return search.find(typed, SearchPurpose.REGISTRATION.code(), officer);
    }
}
