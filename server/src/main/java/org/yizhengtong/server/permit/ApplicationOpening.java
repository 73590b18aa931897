package org.yizhengtong.server.permit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.casework.CaseFact;
import org.yizhengtong.server.casework.CaseProxy;
import org.yizhengtong.server.casework.NewCase;
import org.yizhengtong.server.casework.PaperSummary;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.NoticeDue;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.permit.domain.Drafts;
import org.yizhengtong.server.registration.DivisionDesk;
import org.yizhengtong.server.registration.RegistrationDesk;

/** Makes a case of an application, through whichever door it came. */
@Component
class ApplicationOpening {
    private final RegistrationDesk registration;
    private final CaseDesk cases;
    private final ApplicationDoor door;
    private final Drafts drafts;
    private final DraftDesk begun;
    private final OfficeDesk offices;
    private final DivisionDesk divisions;
    private final AccountDesk accounts;
    private final ApplicationAsking asking;
    private final ApplicationReading reading;
    private final ApplicationEventPublisher events;

    ApplicationOpening(
            RegistrationDesk registration,
            CaseDesk cases,
            ApplicationDoor door,
            Drafts drafts,
            DraftDesk begun,
            OfficeDesk offices,
            DivisionDesk divisions,
            AccountDesk accounts,
            ApplicationAsking asking,
            ApplicationReading reading,
            ApplicationEventPublisher events) {
        this.registration = registration;
        this.cases = cases;
        this.door = door;
        this.drafts = drafts;
        this.begun = begun;
        this.offices = offices;
        this.divisions = divisions;
        this.accounts = accounts;
        this.asking = asking;
        this.reading = reading;
        this.events = events;
    }

    /**
     * Opens one case, however often the same request comes.
     *
     * @param proxy who applies for them; nothing where they do so themselves
     * @param onBehalf whether somebody applies for them, be it clear or not yet who that is
     * @param originals papers an officer has seen and that need not be sent
     * @param wrong what is wrong with the form already
     * @throws FieldErrors with every mistake at once; nothing is opened
     */
    CaseNumber open(
            ResidentId about,
            Actor by,
            @Nullable CaseProxy proxy,
            boolean onBehalf,
            Set<String> originals,
            Map<String, String> typed,
            List<FieldError> wrong,
            RequestId request) {
        var registered = registration.of(about).orElseThrow(NotRegistered::new);
        var known = door.known(about);
        door.noPermitYet(about);
        drafts.take(about, by.id());
        var answers = ApplicationReading.over(begun.answers(about, by, Map.of()), typed);
        var sent = begun.sent(about, by);
        Map<String, Object> said;
        try {
            var errors = new ArrayList<>(wrong);
            errors.addAll(asking.missing(sent, originals, onBehalf));
            said = reading.all(known, answers, errors);
        } catch (FieldErrors mistakes) {
            // This form, or another, may have been taken in meanwhile, and the papers with it.
            return cases.standing(about, request, by).orElseThrow(() -> mistakes);
        }
        var facts = Stream.of(
                        PersonFacts.of(registered),
                        reading.facts(known, said),
                        PersonFacts.originals(originals),
                        PersonFacts.why(begun.answers(about, by, Map.of())))
                .flatMap(List<CaseFact>::stream)
                .toList();
        var asked = new NewCase(
                about,
                registered.name(),
                divisions.division(registered.place()).name(),
                offices.stationFor(registered.place()).id(),
                facts,
                sent.stream().map(PaperSummary::id).toList(),
                proxy);
        var number = cases.open(asked, request, by);
        drafts.drop(about, by.id());
        if (!by.is(about)) tell(about, proxy, number);
        return number;
    }

    /** Whoever can read it is told that somebody applied in their name. */
    private void tell(ResidentId about, @Nullable CaseProxy proxy, CaseNumber number) {
        if (accounts.withAccount(List.of(about)).isEmpty()) return;
        var what = proxy == null ? "notice.applied_at_counter" : "notice.applied_for_you";
        events.publishEvent(new NoticeDue(
                about, what, proxy == null ? List.of(number.value()) : List.of(number.value(), proxy.name())));
    }
}
