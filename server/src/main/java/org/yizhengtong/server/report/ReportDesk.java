package org.yizhengtong.server.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.NoticeDue;
import org.yizhengtong.server.kernel.Reason;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.JoiningDesk;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.registration.ResidenceDesk;
import org.yizhengtong.server.registration.ToldStep;
import org.yizhengtong.server.registration.TypedDay;
import org.yizhengtong.server.report.domain.Report;
import org.yizhengtong.server.report.domain.Report.Content;
import org.yizhengtong.server.report.domain.Reports;

/**
 * A station works through what was told: it registers somebody, a new home, that nothing changed, a departure, or sets it
 * aside.
 */
@Service
@Transactional
public class ReportDesk {
    private final Reports reports;
    private final RegistrationDesk registration;
    private final ResidenceDesk residences;
    private final JoiningDesk joinings;
    private final ReportSheets sheets;
    private final OfficeDesk offices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportDesk(
            Reports reports,
            RegistrationDesk registration,
            ResidenceDesk residences,
            JoiningDesk joinings,
            ReportSheets sheets,
            OfficeDesk offices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.registration = registration;
        this.residences = residences;
        this.joinings = joinings;
        this.sheets = sheets;
        this.offices = offices;
        this.events = events;
        this.clock = clock;
    }

    /** What waits at the officer's station, the oldest first. */
    @Transactional(readOnly = true)
    public List<ReportRow> waiting(Actor officer) {
        return reports.waiting(officer.atOffice()).stream()
                .map(one -> new ReportRow(
                        one.id(), one.name(), one.toldOn(), one.toldName(), one.content() == Content.WORK_ENDED))
                .toList();
    }

    /**
     * A report, beside whoever is registered under the number that was told; they are told of the look.
     *
     * @param typed what the officer has typed over it
     */
    public ReportSheet open(UUID id, Map<String, String> typed, Actor officer) {
        var one = reports.find(id).filter(own -> officer.at(own.office())).orElseThrow(NotFound::new);
        return sheets.of(one, typed, officer);
    }

    /**
     * Registers somebody new, just as it was told at the door.
     *
     * @throws FieldErrors with all that has to be mended; the report goes on waiting then
     */
    public Registered registerAsTold(UUID id, Actor officer) {
        var one = take(id, Content.LIVES_HERE, officer);
        if (!one.atTheDoor()) throw new NotYours(id.toString());
        return one.waits() ? register(one, form(one), officer) : registered(one);
    }

    /**
     * Registers somebody new from what an officer made of the report. A second time it changes nothing.
     *
     * @throws FieldErrors with all that has to be mended
     */
    public Registered register(UUID id, ReportForm typed, Actor officer) {
        var one = take(id, Content.LIVES_HERE, officer);
        return one.waits() ? register(one, typed, officer) : registered(one);
    }

    /**
     * Registers a new home for somebody who is known here: never earlier than the registration they have.
     *
     * @throws FieldErrors with all that has to be mended
     */
    public void registerHome(UUID id, ResidentId known, ReportForm typed, Actor officer) {
        var one = take(id, Content.LIVES_HERE, officer);
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
        tell(one, known);
    }

    /** Writes down that somebody who is known here still lives where they are registered. */
    public void confirm(UUID id, ResidentId known, Actor officer) {
        var one = take(id, Content.LIVES_HERE, officer);
        if (!one.waits()) return;
        residences.confirm(known, new RequestId(id), officer);
        end(one.registeredAs(known), officer, "");
    }

    /**
     * Registers that somebody left the city, of whom an employer told that the work ended. They are told of it, and their
     * permit follows by itself.
     *
     * @param typed the day and how it is known, as at the counter
     * @throws FieldErrors with all that has to be mended
     */
    public void registerDeparture(UUID id, ResidentId known, Map<String, String> typed, Actor officer) {
        var one = take(id, Content.WORK_ENDED, officer);
        if (!one.waits()) return;
        residences.leave(known, ToldStep.of(typed), new RequestId(id), officer);
        end(one.registeredAs(known), officer, "");
    }

    /** Ends a report of which nothing comes, and says why. */
    public void setAside(UUID id, String typedReason, Actor officer) {
        var reason = Reason.given(typedReason);
        var one = take(id, officer);
        if (!one.waits()) return;
        end(one.setAside(), officer, reason);
        events.publishEvent(new ReportSetAside(id, officer));
    }

    private Registered register(Report one, ReportForm typed, Actor officer) {
        var told = day(one, typed.toldOn(), officer);
        var entered = registration.register(officer, typed.declaration(), typed.paper(), new RequestId(one.id()), told);
        var ended = one.registeredAs(entered.resident());
        end(ended, officer, "");
        tell(one, entered.resident());
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

    /** Who was not there when it was told learns of it. */
    private void tell(Report one, ResidentId registered) {
        var employer = one.employer();
        if (employer == null) return;
        var office = offices.office(employer);
        events.publishEvent(new NoticeDue(
                registered, "notice.employer_reported", List.of(new Text(office.nameZh(), office.nameEn()))));
    }

    private static ReportForm form(Report one) {
        var told = ReportForm.of(one.fields());
        return new ReportForm(told.declaration(), told.paper(), TypedDay.of(one.toldOn()));
    }

    /** What an employer told counts from the day on which an officer takes it over. */
    private LocalDate day(Report one, TypedDay typed, Actor officer) {
        if (!one.atTheDoor()) return LocalDate.now(clock);
        var day = typed.read()
                .orElseThrow(() -> new FieldErrors(
                        List.of(new FieldErrors.FieldError("toldOn", "registration.error.on.impossible"))));
        one.check(day, officer);
        return day;
    }

    private Report take(UUID id, Content content, Actor officer) {
        var one = take(id, officer);
        if (one.content() != content) throw new NotFound();
        return one;
    }

    private Report take(UUID id, Actor officer) {
        var one = reports.take(id).orElseThrow(NotFound::new);
        if (!officer.at(one.office())) throw new NotYours(id.toString());
        return one;
    }
}
