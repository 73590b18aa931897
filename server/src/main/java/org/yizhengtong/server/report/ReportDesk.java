package org.yizhengtong.server.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.BadCitizenNumber;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.PlaceNames;
import org.yizhengtong.server.kernel.Reason;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.AreaDesk;
import org.yizhengtong.server.registration.DivisionDesk;
import org.yizhengtong.server.registration.DivisionLevel;
import org.yizhengtong.server.registration.FoundResident;
import org.yizhengtong.server.registration.JoiningDesk;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.registration.ResidenceDesk;
import org.yizhengtong.server.registration.SearchDesk;
import org.yizhengtong.server.registration.SearchPurpose;
import org.yizhengtong.server.registration.TypedDay;
import org.yizhengtong.server.report.domain.Report;
import org.yizhengtong.server.report.domain.Reports;

/** A station works through what was told: it registers somebody, a new home, that nothing changed, or sets it aside. */
@Service
@Transactional
public class ReportDesk {
    private final Reports reports;
    private final RegistrationDesk registration;
    private final ResidenceDesk residences;
    private final JoiningDesk joinings;
    private final SearchDesk search;
    private final DivisionDesk divisions;
    private final AreaDesk areas;
    private final PlaceNames places;
    private final Clock clock;

    ReportDesk(
            Reports reports,
            RegistrationDesk registration,
            ResidenceDesk residences,
            JoiningDesk joinings,
            SearchDesk search,
            DivisionDesk divisions,
            AreaDesk areas,
            PlaceNames places,
            Clock clock) {
        this.reports = reports;
        this.registration = registration;
        this.residences = residences;
        this.joinings = joinings;
        this.search = search;
        this.divisions = divisions;
        this.areas = areas;
        this.places = places;
        this.clock = clock;
    }

    /** What waits at the officer's station, the oldest first. */
    @Transactional(readOnly = true)
    public List<ReportRow> waiting(Actor officer) {
        return reports.waiting(officer.atOffice()).stream()
                .map(one -> new ReportRow(one.id(), name(one.fields()), one.toldOn(), one.toldName()))
                .toList();
    }

    /**
     * A report, beside whoever is registered under the number that was told; they are told of the look.
     *
     * @param typed what the officer has typed over it
     */
    public ReportSheet open(UUID id, Map<String, String> typed, Actor officer) {
        var one = reports.find(id).filter(own -> officer.at(own.office())).orElseThrow(NotFound::new);
        Map<String, String> fields = new TreeMap<>(one.fields());
        fields.put("toldOn.year", String.valueOf(one.toldOn().getYear()));
        fields.put("toldOn.month", String.valueOf(one.toldOn().getMonthValue()));
        fields.put("toldOn.day", String.valueOf(one.toldOn().getDayOfMonth()));
        fields.putAll(typed);
        return new ReportSheet(
                id,
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

    /**
     * Registers somebody new, just as it was told.
     *
     * @throws FieldErrors with all that has to be mended; the report goes on waiting then
     */
    public Registered registerAsTold(UUID id, Actor officer) {
        var one = take(id, officer);
        return one.waits() ? register(one, form(one), officer) : registered(one);
    }

    /**
     * Registers somebody new from what an officer made of the report. A second time it changes nothing.
     *
     * @throws FieldErrors with all that has to be mended
     */
    public Registered register(UUID id, ReportForm typed, Actor officer) {
        var one = take(id, officer);
        return one.waits() ? register(one, typed, officer) : registered(one);
    }

    /**
     * Registers a new home for somebody who is known here: never earlier than the registration they have.
     *
     * @throws FieldErrors with all that has to be mended
     */
    public void registerHome(UUID id, ResidentId known, ReportForm typed, Actor officer) {
        var one = take(id, officer);
        if (!one.waits()) return;
        var told = day(one, typed.toldOn(), officer);
        var last = registration.last(known).orElseThrow(NotFound::new).registeredOn();
        registration.declareFor(
                known,
                officer,
                typed.declaration(),
                typed.paper(),
                new RequestId(id),
                told.isBefore(last) ? last : told);
        end(one.registeredAs(known), officer, "");
    }

    /** Writes down that somebody who is known here still lives where they are registered. */
    public void confirm(UUID id, ResidentId known, Actor officer) {
        var one = take(id, officer);
        if (!one.waits()) return;
        residences.confirm(known, new RequestId(id), officer);
        end(one.registeredAs(known), officer, "");
    }

    /** Ends a report of which nothing comes, and says why. */
    public void setAside(UUID id, String typedReason, Actor officer) {
        var reason = Reason.given(typedReason);
        var one = take(id, officer);
        if (one.waits()) end(one.setAside(), officer, reason);
    }

    private Registered register(Report one, ReportForm typed, Actor officer) {
        var told = day(one, typed.toldOn(), officer);
        var entered = registration.register(officer, typed.declaration(), typed.paper(), new RequestId(one.id()), told);
        var ended = one.registeredAs(entered.resident());
        end(ended, officer, "");
        return registered(ended);
    }

    private Registered registered(Report one) {
        var who = one.resident();
        if (who == null) throw new NotFound();
        return new Registered(who, joinings.resembles(who));
    }

    private void end(Report ended, Actor officer, String reason) {
        reports.end(ended, officer, LocalDate.now(clock), reason);
    }

    private static ReportForm form(Report one) {
        var told = ReportForm.of(one.fields());
        return new ReportForm(told.declaration(), told.paper(), TypedDay.of(one.toldOn()));
    }

    private static LocalDate day(Report one, TypedDay typed, Actor officer) {
        var day = typed.read()
                .orElseThrow(() -> new FieldErrors(
                        List.of(new FieldErrors.FieldError("toldOn", "registration.error.on.impossible"))));
        one.check(day, officer);
        return day;
    }

    private Report take(UUID id, Actor officer) {
        var one = reports.take(id).orElseThrow(NotFound::new);
        if (!officer.at(one.office())) throw new NotYours(id.toString());
        return one;
    }

    private Optional<FoundResident> known(String typed, Actor officer) {
        try {
            CitizenNumber.read(typed);
        } catch (BadCitizenNumber none) {
            return Optional.empty();
        }
        return search.find(typed, SearchPurpose.REGISTRATION.code(), officer);
    }

    private static String name(Map<String, String> fields) {
        return fields.getOrDefault("name", "");
    }
}
