package org.yizhengtong.server.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.registration.DivisionDesk;
import org.yizhengtong.server.registration.DivisionLevel;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.report.domain.Report;
import org.yizhengtong.server.report.domain.Report.Content;
import org.yizhengtong.server.report.domain.Reports;

/** An employer (用人单位) reports whom it hired and whose work ended. It learns nothing of the register. */
@Service
@Transactional
public class EmployerDesk {
    static final int PAGE = 50;

    private final Reports reports;
    private final EmployerCheck check;
    private final RegistrationDesk registration;
    private final DivisionDesk divisions;
    private final OfficeDesk offices;
    private final LawDesk law;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EmployerDesk(
            Reports reports,
            EmployerCheck check,
            RegistrationDesk registration,
            DivisionDesk divisions,
            OfficeDesk offices,
            LawDesk law,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.check = check;
        this.registration = registration;
        this.divisions = divisions;
        this.offices = offices;
        this.law = law;
        this.events = events;
        this.clock = clock;
    }

    /** What the employer has told, and what the law wants of it. */
    @Transactional(readOnly = true)
    public EmployerPage page(int number, Actor employer) {
        mustBeEmployer(employer);
        var page = Math.clamp(number, 1, 100_000);
        var found = reports.of(employer.atOffice(), (page - 1) * PAGE, PAGE + 1);
        return new EmployerPage(
                found.stream().limit(PAGE).toList(),
                page,
                found.size() > PAGE,
                law.duty("employer-reports").orElse(null));
    }

    /** The form for somebody hired, as far as it is filled in. */
    @Transactional(readOnly = true)
    public EmployerForm form(Map<String, String> fields) {
        return new EmployerForm(
                fields,
                divisions.picker("hukouPlace", DivisionLevel.COUNTY, fields),
                divisions.picker("place", DivisionLevel.COMMUNITY, fields));
    }

    /**
     * Reports where somebody lives whom it hired, to the station that answers for the home. The same request is kept once.
     *
     * @return whether it is new
     * @throws FieldErrors with all that has to be mended
     */
    public boolean hired(Map<String, String> typed, RequestId request, Actor employer) {
        mustBeEmployer(employer);
        var fields = EmployerCheck.hired(typed);
        var wrong = check.mistakesOfHired(fields);
        if (!wrong.isEmpty()) throw new FieldErrors(wrong);
        return keep(request.value(), Content.LIVES_HERE, station(fields.getOrDefault("place", "")), fields, employer);
    }

    /**
     * Reports that somebody's work ended: to the station of their home if they live here, and otherwise to the employer's
     * own. It is answered the same.
     *
     * @throws FieldErrors with all that has to be mended
     */
    public void workEnded(Map<String, String> typed, RequestId request, Actor employer) {
        mustBeEmployer(employer);
        var fields = EmployerCheck.workEnded(typed);
        var wrong = check.mistakesOfEnd(fields);
        if (!wrong.isEmpty()) throw new FieldErrors(wrong);
        var number = CitizenNumber.read(fields.getOrDefault("citizenNumber", ""));
        var own = offices.office(employer.atOffice()).area().getFirst();
        var home = registration.homeOf(number).flatMap(offices::stationAt);
        var station = home.or(() -> offices.stationAt(own)).orElseThrow(NotFound::new);
        keep(request.value(), Content.WORK_ENDED, station.id(), fields, employer);
    }

    private boolean keep(UUID id, Content content, String station, Map<String, String> fields, Actor employer) {
        var name = offices.office(employer.atOffice()).nameZh() + " " + employer.name();
        var one = Report.byEmployer(id, content, station, fields, employer, name, LocalDate.now(clock));
        var fresh = reports.keep(one);
        if (fresh) events.publishEvent(new EmployerReported(id, employer));
        else if (reports.find(id)
                .filter(kept -> employer.atOffice().equals(kept.employer()))
                .isEmpty()) throw new NotFound();
        return fresh;
    }

    private String station(String place) {
        return offices.stationFor(place).id();
    }

    private static void mustBeEmployer(Actor employer) {
        if (employer.role() != Role.EMPLOYER) throw new NotYours("employer");
    }
}
