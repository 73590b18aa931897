package org.yizhengtong.server.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yizhengtong.server.audit.PastEvent;
import org.yizhengtong.server.casework.CaseApproved;
import org.yizhengtong.server.casework.CaseOpened;
import org.yizhengtong.server.casework.CaseRefused;
import org.yizhengtong.server.casework.CaseResubmitted;
import org.yizhengtong.server.casework.CorrectionAsked;
import org.yizhengtong.server.casework.LoadedCase;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.Looked;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.permit.PermitIssued;
import org.yizhengtong.server.permit.PermitSummary;
import org.yizhengtong.server.registration.ResidenceDeclared;
import org.yizhengtong.server.sample.domain.History;
import org.yizhengtong.server.sample.domain.Inhabitant;
import org.yizhengtong.server.sample.domain.Stage;

/** What the journal would hold of the sample city's past: who did what, and who looked. */
final class Past {
    private final Timeline timeline;
    private final LocalDate today;
    private final List<PastEvent> events = new ArrayList<>();

    Past(Timeline timeline, LocalDate today) {
        this.timeline = timeline;
        this.today = today;
    }

    List<PastEvent> events() {
        return events;
    }

    void declared(Inhabitant who) {
        var day = who.home().registeredOn();
        var community = who.home().community().code();
        add(
                new ResidenceDeclared(who.id(), self(who), Integer.toString(who.serial()), community, false, day),
                day,
                Timeline.MORNING);
    }

    void applied(Inhabitant who, LoadedCase file, History history) {
        var officer = Objects.requireNonNull(file.officer());
        add(new CaseOpened(who.id(), file.number(), self(who)), history.accepted(), Timeline.MORNING);
        var asked = history.asked();
        if (asked != null) {
            look(who, officer, file, asked);
            add(new CorrectionAsked(who.id(), file.number(), officer), asked, Timeline.ASKED);
        }
        var sent = history.resubmitted();
        if (sent != null) add(new CaseResubmitted(who.id(), file.number(), self(who)), sent, Timeline.SENT);
        if (who.stage() == Stage.OVERDUE) look(who, officer, file, history.accepted());
        var decided = history.decided();
        if (decided == null) return;
        look(who, officer, file, decided);
        var done = who.stage().approved()
                ? new CaseApproved(who.id(), file.number(), officer)
                : new CaseRefused(who.id(), file.number(), officer);
        add(done, decided, Timeline.DECIDED);
    }

    /** The permit was issued, and a desk or two have asked about it since. */
    void issued(Inhabitant who, PermitSummary permit, Actor officer, Map<String, Actor> desks) {
        add(new PermitIssued(who.id(), permit.number(), officer), permit.issuedOn(), Timeline.DECIDED);
        asked(who, permit, desks, "compulsory_education", "purpose.enrolment", who.serial() % 5 == 0);
        asked(who, permit, desks, "employment_service", "purpose.service", who.serial() % 7 == 0);
    }

    private void asked(
            Inhabitant who,
            PermitSummary permit,
            Map<String, Actor> desks,
            String service,
            String purpose,
            boolean did) {
        var clerk = desks.get(service);
        var day = permit.issuedOn().plusDays(3 + who.serial() % 40);
        if (!did || clerk == null || day.isAfter(today) || day.isAfter(permit.until())) return;
        var answer = service.equals("employment_service") ? "yes" : "open";
        add(
                new Looked(who.id(), clerk, "service." + service, purpose, "shown.answer_only", answer),
                day,
                Timeline.LOOKED);
    }

    private void look(Inhabitant who, Actor officer, LoadedCase file, LocalDate day) {
        add(
                new Looked(who.id(), officer, file.number().value(), "purpose.case_review", "shown.case_file", ""),
                day,
                Timeline.LOOKED);
    }

    private void add(DomainEvent event, LocalDate day, LocalTime time) {
        events.add(new PastEvent(event, timeline.at(day, time)));
    }

    private static Actor self(Inhabitant who) {
        return new Actor(who.id().value(), Role.RESIDENT, null, "");
    }
}
